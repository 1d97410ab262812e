import type { Line } from '../../../text/lines.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';
import type { DivisionFact } from '../facts.ts';
import { EXTENSION } from './division-line.ts';

export type Division = Omit<DivisionFact, 'evidence'> & { startLine: number; endLine: number };

/**
 * The divisions of a block of lines, in order. A division may run over lines (医薬局 / 医薬品審査管理課 / (内線2746)); an extension
 * ends it, and so does the next bureau. `apart` tells when lines of another kind stand above a line of the block.
 */
export function readDivisions(block: readonly Line[], apart: (line: Line) => boolean = () => false): Division[] {
  const divisions: Division[] = [];
  let path = '';
  let printed = '';
  let startLine = 0;
  let endLine = 0;
  const close = (extensions: string[]) => {
    if (path !== '')
      divisions.push({ printed, ...readPath(path, divisions.at(-1)?.bureau ?? null), extensions, startLine, endLine });
    path = '';
    printed = '';
  };
  for (const line of block) {
    let rest = halfWidth(line.raw);
    let raw = line.raw;
    while (raw.trim() !== '') {
      const extension = EXTENSION.exec(rest);
      const before = (extension ? raw.slice(0, extension.index) : raw).replace(/\s/gu, '');
      if (BUREAU.test(halfWidth(before)) && DIVISION_END.test(path)) close([]);
      if (before !== '' && path === '') startLine = line.number;
      if (before !== '' && endLine < line.number && path !== '' && apart(line)) printed += ' … ';
      path += before;
      printed += before;
      endLine = line.number;
      if (!extension) break;
      close(numbers(extension.groups?.['named'] ?? extension.groups?.['bare'] ?? ''));
      raw = raw.slice(extension.index + extension[0].length);
      rest = rest.slice(extension.index + extension[0].length);
    }
  }
  close([]);
  return divisions;
}

const BUREAU = rule(/^(?:大臣官房|[^()（）]{1,9}?局)/u, ['大臣官房見本課', '健康・生活衛生局見本課'], ['見本課']);
const DEPARTMENT = rule(
  /^\p{Script=Han}(?:\p{Script=Han}|・){1,9}?部(?=.)/u,
  ['感染症対策部見本課', '障害保健福祉部見本室'],
  ['見本課', '対策部'],
);
const DIVISION_END = rule(/[課室]$/u, ['見本課', '見本室'], ['見本部', '医政局']);

/**
 * `健康・生活衛生局感染症対策部予防接種課` → bureau 健康・生活衛生局, division 感染症対策部予防接種課; `障害保健福祉部障害福祉課` → the
 * department stands for the bureau. Without either, the bureau printed before it holds.
 */
function readPath(
  path: string,
  inherited: string | null,
): Omit<Division, 'printed' | 'extensions' | 'startLine' | 'endLine'> {
  const bureau = BUREAU.exec(path)?.[0] ?? null;
  const rest = path.slice(bureau?.length ?? 0);
  const department = DEPARTMENT.exec(rest)?.[0] ?? null;
  const alone = bureau === null && department !== null;
  const division = alone ? rest.slice(department.length) : rest;
  return {
    bureau: bureau ?? department ?? inherited,
    bureauPrinted: bureau !== null || alone,
    department,
    division: division === '' ? null : division,
  };
}

function numbers(text: string): string[] {
  return text.split(/[^0-9]+/u).filter((number) => number !== '');
}
