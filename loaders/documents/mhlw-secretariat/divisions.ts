import type { FactEvidence } from '../../facts/common.ts';
import { STATED } from '../../passages/actors.ts';
import { joinLines } from '../../passages/text-units.ts';
import type { Line } from '../../text/lines.ts';
import type { BureauFact, DivisionFact, DutyFact } from './facts.ts';
import { isEnglishBureau } from './line-kinds.ts';
import type { PlacedUnit } from './placed-unit.ts';
import type { Sections } from './sections.ts';

/** The divisions as facts: bureau and English names. Their duties are told by what the paragraphs say, see `dutiesOf`. */
export function divisionFacts({ divisions, units }: Sections, document: string): DivisionFact[] {
  const facts: DivisionFact[] = [];
  let above = null as BureauFact | null;
  for (const [index, { bureau, name, unit }] of divisions.entries()) {
    const heading = unit.lines[0]?.raw ?? name;
    const evidence = evidenceOf(unit, document, heading);
    if (bureau !== null) above = { name: bureau, attribution: STATED, evidence };
    // 総務課 stands without 大臣官房 (the secretariat), as the divisions of one bureau below those that print it.
    else if (above)
      above = { ...above, attribution: { basis: 'DERIVED', rule: 'bureau-of-headings-above', confidence: 0.9 } };

    const { lines, bureauEn, nameEn } = englishNames(units, index);
    facts.push({
      position: index + 1,
      name,
      heading,
      bureau: above,
      nameEn,
      bureauEn,
      evidence: evidenceOf({ lines: [...unit.lines, ...lines] }, document, heading),
      duties: [],
    });
  }
  return facts;
}

/** The duties of the division `index`: its paragraphs that `isDuty` holds for, in order. */
export function dutiesOf(
  { units }: Sections,
  index: number,
  document: string,
  heading: string,
  isDuty: (placed: PlacedUnit) => boolean,
): DutyFact[] {
  const orders = new Map<PlacedUnit['headline'], number>();
  return units
    .filter((placed) => placed.division === index && isDuty(placed))
    .map(({ unit, headline }) => {
      const order = (orders.get(headline) ?? 0) + 1;
      orders.set(headline, order);
      const above = headline && {
        name: joinLines(headline.lines).text,
        evidence: evidenceOf(headline, document, heading),
      };
      return { heading: above, order, evidence: evidenceOf(unit, document, heading) };
    });
}

/** The English names directly below a division's heading, that of the bureau above or below the division's own. */
function englishNames(units: readonly PlacedUnit[], division: number) {
  const lines = englishLines(units, division);
  const first = lines.findIndex((line) => !isEnglishBureau(line));
  const last = lines.findLastIndex((line) => !isEnglishBureau(line));
  const own = first < 0 ? [] : lines.slice(first, last + 1);
  const bureau = lines.find((line) => !own.includes(line));
  const nameEn = own.map((line) => line.text).join(' ');
  return { lines, bureauEn: bureau?.text ?? null, nameEn: nameEn === '' ? null : nameEn };
}

/** A heading that is printed again may have the names below it that the first one lacks. */
function englishLines(units: readonly PlacedUnit[], division: number): Line[] {
  for (const [at, { role, division: of }] of units.entries()) {
    if (role !== 'division' || of !== division || units[at + 1]?.role !== 'english') continue;
    const end = units.findIndex((below, index) => index > at && below.role !== 'english');
    return units.slice(at + 1, end < 0 ? units.length : end).flatMap(({ unit }) => unit.lines);
  }
  return [];
}

function evidenceOf({ lines }: { lines: readonly Line[] }, document: string, section: string): FactEvidence {
  const startLine = lines[0]?.number ?? 1;
  return { document, startLine, endLine: lines.at(-1)?.number ?? startLine, section };
}
