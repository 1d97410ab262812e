/** An example question: its text in both languages and the query that answers it. */
export interface Question {
  /** File name without its ending: `03-what-jica-is-named-on`. */
  id: string;
  en: string;
  ja: string;
  /** Name of the operation. */
  operation: string;
  query: string;
}

const files = import.meta.glob<string>('../../questions/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The example questions in the order of their file names. Each file begins with `# en: …` and `# ja: …`. */
export const questions: readonly Question[] = Object.keys(files)
  .sort()
  .map((path) => {
    const text = files[path] ?? '';
    return {
      id: path.replace(/^.*\//, '').replace(/\.graphql$/, ''),
      en: /^# en: (.+)$/m.exec(text)?.[1] ?? path,
      ja: /^# ja: (.+)$/m.exec(text)?.[1] ?? path,
      operation: /^query (\w+)/m.exec(text)?.[1] ?? '',
      query: text,
    };
  });
