import type { FactEvidence } from '../../facts/common.ts';
import type { BureauFact, DivisionFact } from '../../facts/mhlw-secretariat.ts';
import { STATED } from './actors.ts';
import { isEnglishBureau, type SecretariatUnit } from './line-kinds.ts';
import type { Sections } from './sections.ts';

/** The divisions as facts: bureau, English names and the places of their duties. */
export function divisionFacts({ divisions, units }: Sections, document: string): DivisionFact[] {
  const facts: DivisionFact[] = [];
  let above = null as BureauFact | null;
  for (const [index, { bureau, name, unit }] of divisions.entries()) {
    const heading = unit.lines[0]?.text ?? name;
    const evidence = evidenceOf(unit, document, heading);
    if (bureau !== null) above = { name: bureau, attribution: STATED, evidence };
    // 総務課 stands without 大臣官房 (the secretariat), as the divisions of one bureau below those that print it.
    else if (above)
      above = { ...above, attribution: { basis: 'DERIVED', rule: 'bureau-of-headings-above', confidence: 0.9 } };

    const own = units.filter((placed) => placed.division === index);
    const english = own.filter(({ role }) => role === 'english').flatMap(({ unit: { lines } }) => lines);
    const bureauEn = english.find(isEnglishBureau)?.plain ?? null;
    const nameEn = english
      .filter((line) => line.plain !== bureauEn)
      .map((line) => line.plain)
      .join(' ');
    facts.push({
      position: index + 1,
      name,
      heading,
      bureau: above,
      nameEn: nameEn === '' ? null : nameEn,
      bureauEn,
      evidence,
      duties: own.filter(({ duty }) => duty).map((placed) => evidenceOf(placed.unit, document, heading)),
    });
  }
  return facts;
}

function evidenceOf({ lines }: SecretariatUnit, document: string, section: string): FactEvidence {
  const startLine = lines[0]?.number ?? 1;
  return { document, startLine, endLine: lines.at(-1)?.number ?? startLine, section };
}
