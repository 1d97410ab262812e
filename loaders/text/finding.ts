import type { Finding } from '../layout.ts';

/** A finding at one line, at the first to the last of several, or (`null`, none) about the document as a whole. */
export function finding(
  severity: Finding['severity'],
  code: string,
  place: number | readonly { readonly number: number }[] | null,
  message: string,
): Finding {
  if (place === null) return { severity, code, message };
  const [startLine, endLine] =
    typeof place === 'number' ? [place, place] : [place[0]?.number, place.at(-1)?.number ?? place[0]?.number];
  if (startLine === undefined || endLine === undefined) return { severity, code, message };
  return { severity, code, startLine, endLine, message };
}
