import type { FactEvidence, PrintedName } from '../../facts/common.ts';
import type { Finding } from '../../layout.ts';
import { missingName } from '../../registry/missing-name.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { splitBullets } from '../../text/bullets.ts';
import { finding } from '../../text/finding.ts';
import type { StrategyFacts } from './facts.ts';
import { findNames, type TextNames } from './mentions.ts';
import { readBullet } from './named-bodies.ts';
import { readResponsible } from './responsible-cell.ts';
import type { TableRow } from './table-rows.ts';

type Measure = StrategyFacts['items'][number]['measures'][number];

/** Reads one row of the table; everything in it stands on the row's line. Findings are added to `findings`. */
export function readMeasure(
  row: TableRow,
  position: number,
  evidence: FactEvidence,
  names: NameIndex,
  findings: Finding[],
): Measure {
  const report = (severity: Finding['severity'], code: string, message: string) =>
    findings.push(finding(severity, code, row.number, message));
  const printed = (name: string): PrintedName => ({ name, evidence });
  const reportUnknown = (name: string, place: string) => {
    const message = `"${name}" (${place}) is not in the registry`;
    findings.push(finding('warning', 'unknown-name', row.number, message, missingName('organization', name)));
  };
  const placed = ({ organizations, policies, unknown }: TextNames) => {
    for (const name of unknown) reportUnknown(name, 'in the text of a bullet');
    return { mentions: organizations.map(printed), policies: policies.map(printed) };
  };
  const bulletsOf = (cell: string | null, column: string): string[] => {
    const { before, bullets } = splitBullets(cell ?? '');
    const texts = bullets.map((bullet) => bullet.text);
    if (before === '') return texts;
    report('warning', 'missing-bullet', `"${before}" (${column}) has no bullet sign; it was read as a bullet`);
    return [before, ...texts];
  };

  const directions = bulletsOf(row.cells.directions, '項目').map((text, index) => ({
    position: index + 1,
    text,
    ...placed(findNames([text], names)),
    evidence,
  }));
  const initiatives = bulletsOf(row.cells.initiatives, '主な取組').map((text, index) => {
    const parts = readBullet(text, names);
    const unknown = parts.named.filter((body) => !body.known).map((body) => body.name);
    for (const name of unknown) reportUnknown(name, 'named by a bullet');
    for (const part of parts.unread)
      report('warning', 'unread-part', `"${part}" among the names of "${text}" is no name`);
    if (!parts.balanced) report('warning', 'unbalanced-bracket', `a bracket has no partner in "${text}"`);
    return {
      position: index + 1,
      title: parts.title,
      text,
      named: parts.named.map((body) => printed(body.name)),
      notes: [...parts.notes, ...parts.unread],
      ...placed(findNames([parts.title, ...parts.asides], names, unknown)),
      evidence,
    };
  });
  const charge = readResponsible(row.cells.responsible ?? '', names);
  for (const body of charge.named) if (!body.known) reportUnknown(body.name, 'in charge of a row');
  for (const part of charge.unread) report('warning', 'unread-part', `"${part}" among the bodies in charge is no name`);
  for (const [column, name] of [
    ['initiatives', '主な取組'],
    ['responsible', '担当'],
  ] as const) {
    if (row.cells[column] === '') report('warning', 'empty-cell', `the cell ${name} is empty`);
  }
  return {
    position,
    responsible: charge.named.map((body) => printed(body.name)),
    notes: [...charge.notes, ...charge.asides, ...charge.unread],
    directions,
    initiatives,
    evidence,
  };
}
