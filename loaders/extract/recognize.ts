import type { SourceText } from '../../src/sources/source-text.ts';
import type { KnownLayout } from '../documents/layouts.ts';

/** The layout that reads a document, or a sentence that says why none does. */
export type Recognition = { layout: KnownLayout } | { reason: string };

/** From this on a layout is a candidate. */
const CANDIDATE = 0.5;

/** Finds the layout of a document by its content alone: the highest certainty wins, and two equal ones are refused. */
export function recognizeLayout(source: SourceText, layouts: readonly KnownLayout[]): Recognition {
  const failures: string[] = [];
  const rated = layouts
    .map((layout) => ({ layout, certainty: certainty(layout, source, failures) }))
    .sort((left, right) => right.certainty - left.certainty);
  const [best, next] = rated;
  if (best === undefined || best.certainty < CANDIDATE) {
    const known = layouts.map(({ id, title }) => `${id} (${title})`).join('; ');
    const reason = `${source.name}: is no document of a known layout. Known are: ${known}. Remove it from the folder.`;
    return { reason: [reason, ...failures].join(' ') };
  }
  if (next !== undefined && next.certainty === best.certainty) {
    const rivals = rated.filter((one) => one.certainty === best.certainty).map(({ layout }) => layout.id);
    return {
      reason: `${source.name}: could be any of ${rivals.join(', ')}. A file holds one document: take it apart into one file each.`,
    };
  }
  return { layout: best.layout };
}

/** A layout whose rules fail over a text does not know it. */
function certainty(layout: KnownLayout, source: SourceText, failures: string[]): number {
  try {
    return layout.recognize(source);
  } catch (error) {
    failures.push(`(internal-error: the rules of ${layout.id} failed over it: ${(error as Error).message})`);
    return 0;
  }
}
