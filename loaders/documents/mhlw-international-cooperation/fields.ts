import type { PrintedName } from '../../facts/common.ts';
import { joinLines, placeOf } from '../../passages/text-units.ts';
import type { Line } from '../../text/lines.ts';
import { rule } from '../../text/rule.ts';

// 「社会保障」、「社会福祉」… という幅広い分野: the broad fields of ...
const FIELDS = rule(
  /((?:「[^「」]{2,30}」[、,・とや\s]*)+)という(?:幅広い)?分野/u,
  ['「社会保障」、「社会福祉」という幅広い分野', '「見本」という分野'],
  ['「見本」分野', '社会保障という分野'],
);

/** The fields of work that the page names in quotes before という…分野 (the fields of). */
export function readFields(lines: readonly Line[], document: string, section: string | null): PrintedName[] {
  const passage = joinLines(lines);
  const list = FIELDS.exec(passage.text);
  if (!list) return [];
  return [...(list[1] ?? '').matchAll(QUOTED)].map((match) => {
    const start = list.index + match.index + 1;
    const name = match[1] ?? '';
    return { name, evidence: placeOf(passage, start, start + name.length, document, section) };
  });
}

/** One field in its quotes. */
const QUOTED = rule(/「([^「」]+)」/gu, ['「社会保障」'], ['社会保障', '「」']);
