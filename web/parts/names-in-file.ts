import type { Language } from '../page/language.ts';
import { listText } from '../text/lists.ts';
import { type Named, nameIn } from './name.tsx';

/** The names of a list of `totalCount`, of which a file has `some`, as `told`; what it does not have in full says so, as on pages. */
export function namesInFile<Each extends Named>(
  language: Language,
  some: readonly Each[],
  totalCount: number,
  told: (language: Language, of: Each) => string = nameIn,
): string {
  const left = totalCount - some.length;
  const names = some.map((each) => told(language, each));
  return [...names, ...(left > 0 ? [listText[language].more(left)] : [])].join('; ');
}
