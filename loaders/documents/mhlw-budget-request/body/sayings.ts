import type { PrintedName } from '../../../facts/common.ts';
import type { FoundingFact, PartFact, Succession } from '../../../passages/facts.ts';
import { readFoundings, topicOf } from '../../../passages/foundings.ts';
import { findNamedThings, type NamedThing } from '../../../passages/named-things.ts';
import { readParts } from '../../../passages/parts-of-bodies.ts';
import { sentences } from '../../../passages/sentences.ts';
import { readSuccession } from '../../../passages/successions.ts';
import type { NameIndex } from '../../../registry/name-index.ts';
import { type Line, withoutEmphasis as plain } from '../../../text/lines.ts';
import { rule } from '../../../text/rule.ts';

/** What a sheet's sentences say of bodies: founded when, merged into which, a part of which. */
export interface BodySayings {
  foundings: FoundingFact[];
  successions: Succession[];
  parts: PartFact[];
}

/** Words without which no sentence says any of it: founded, begun, opened, set up, merged, specialised agency. */
const HINT = rule(
  /設立|創設|発足|開設|開始|設置|整備|統合|再編|合併|専門機関|として/u,
  ['2002年に設立された', '見本センターを整備し', '見本の専門機関'],
  ['見本を行う'],
);

/** Reads the lines of a sheet, each a paragraph of its own. */
export function readBodySayings(
  lines: readonly Line[],
  names: NameIndex,
  document: string,
  section: string | null,
): BodySayings {
  const said: BodySayings = { foundings: [], successions: [], parts: [] };
  let above: PrintedName | null = null;
  for (const line of lines) {
    // - ・ ○ ※ at the start are bullets.
    const text = plain(line.raw).replace(/^[-・○◆●※\s]+/u, '');
    const evidence = { document, startLine: line.number, endLine: line.number, section };
    if (HINT.test(text)) {
      const passage = { text, lines: [{ number: line.number, start: 0 }] };
      said.foundings.push(...readFoundings(passage, names, document, section, above));
      const things = findNamedThings(text, names);
      const printed = (thing: NamedThing) => ({ name: thing.printed, evidence });
      for (const { start, end } of sentences(text)) {
        const succession = readSuccession(text, start, end, things);
        if (succession) {
          const { from, to, ...rest } = succession;
          said.successions.push({ ...rest, from: from.map(printed), to: printed(to), evidence });
        }
        for (const { part, whole, rule, fiscalYear } of readParts(text, start, end, things)) {
          // What only looks like a name puts nobody below anybody.
          if (part.id === null || whole.id === null) continue;
          said.parts.push({ part: printed(part), whole: printed(whole), rule, fiscalYear, evidence });
        }
      }
    }
    const topic = topicOf(text, names);
    if (topic !== null) above = { name: topic, evidence };
  }
  return said;
}
