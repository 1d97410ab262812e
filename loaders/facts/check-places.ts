import type { DocumentHead } from './common.ts';

/** Faults of evidence that no schema sees: places of another document, and lines behind the document's end. */
export function checkPlaces(facts: unknown, { id, lines }: DocumentHead): string[] {
  const faults: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    const { document, endLine } = value as Record<string, unknown>;
    if (typeof document === 'string' && typeof endLine === 'number') {
      if (document !== id) faults.push(`at ${path}.document: "${id}" was expected, but "${document}" is there.`);
      if (endLine > lines)
        faults.push(
          `at ${path}.endLine: at most ${lines}, the document's last line, was expected, but ${endLine} is there.`,
        );
      return;
    }
    for (const [key, child] of Object.entries(value)) visit(child, path === '' ? key : `${path}.${key}`);
  };
  visit(facts, '');
  return faults;
}
