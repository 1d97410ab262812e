import { type Line, withoutEmphasis } from '../../../text/lines.ts';
import { halfWidth } from '../../../text/widths.ts';
import type { ImplementerFact } from '../facts.ts';
import { type BodyName, readBodyNames } from './body-names.ts';

type Role = ImplementerFact['role'];
/** Somebody who carries a programme out, with the lines that say so. */
export type Implementer = BodyName & { role: Role; startLine: number; endLine: number };

/** 実施主体 implementing body, 補助先 body subsidised, 委託先 contractor, 補助の対象者 those subsidised. */
const ROLES: Record<string, Role> = {
  実施主体: 'implementer',
  補助先: 'subsidised',
  委託先: 'contracted',
  補助の対象者: 'subsidised',
};
const LABELLED =
  /(?<label>実施主体|補助先|委託先|補助の対象者)(?:等)?\s*(?:[】>)＞]\s*[:：]?|[:：])\s*|^-?\s*(?<spaced>補助先|委託先|実施主体)\s+(?=\S)/gu;
const LABEL_ALONE =
  /^(?:[-・○◆●■]\s*)?(?:\([0-9]\)\s*|[【<])?(?<label>実施主体|補助先|委託先|補助の対象者)等?[】>]?\s*[:：]?$/u;
/** 3 実施主体等, 4 実施主体: a section of its own. Sections that mix it with others (事業の概要・実施主体等) say nothing by their heading. */
const SECTION = /^[2-9]\s*(?:施策の)?実施主体等?(?:・事業内容等)?$/u;
const END =
  /(?<!\s)\s*(?:[◆●○※①-⑳【】]|\((?:[0-9]|※)\)?|[/／](?=[^0-9])|\s(?=補助率|負担割合|委託先|補助先|実施主体)|、(?:補助率|負担割合)|$)/u;

/** Sentences and drawings that plainly name who carries a programme out. */
const STATED: readonly { pattern: RegExp; role: Role }[] = [
  { pattern: /(?:^|、)(?<name>[^、。]+?)が実施主体となり/u, role: 'scheme' },
  { pattern: /(?:^|[・、])\s*(?<name>[^、。・\s][^、。・]*?)が主体となり、/u, role: 'scheme' },
  { pattern: /(?:^|、)(?<name>[^、。]+?)への国庫補助を通じて/u, role: 'subsidised' },
  { pattern: /^(?<name>[A-Z]{3,})、補助率/u, role: 'implementer' },
  { pattern: /委託に基づき、(?<name>[^、。]+?)において/u, role: 'scheme' },
  // 国（民間事業者に委託）, 国（請負：民間団体）: the state, and who works for it.
  { pattern: /国\((?<name>[^()、:]+(?:、[^()、:]+)*?)等?に委託\)/u, role: 'contracted' },
  { pattern: /国\((?:請負|委託)[:：](?<name>[^()]+)\)/u, role: 'contracted' },
  { pattern: /委託先は(?<name>[^、。)]+)/u, role: 'contracted' },
  { pattern: /^(?:-\s*)?(?:\([0-9]+\)\s*)?国\s*→\s*(?<name>.+?)(?:(?<!\s)\s*補助率.*)?$/u, role: 'subsidised' },
];
/** 国 → 定額補助 → 機構: a drawing whose arrow (補助, 委託) stands on a line of its own, the body on the next. */
const ARROW = /^(?<arrow>定額補助|補助|委託(?:等)?)\s*[↓→]?$/u;
/** What a line below 実施主体 must end in to be a body. */
const BODY_END =
  /(?:事業者|企業|団体|法人|機構|センター|協会|本部|基金|連合会?|中央会|会社|シンクタンク|コンサル|ベンダー|大学|学会|機関|研究所|都道府県|市町村|広域連合|保険者|国|省|保有者|協定締結医療機関)等?\s*(?:[（(][^（()）]*[）)])*$|^委託(?:事業|により実施)[（(][^（()）]+[）)]$|^[A-Z][A-Z-]{2,}$/u;

/** Implementers of a sheet's body, in order; one name and role once. */
export function readImplementers(body: readonly Line[]): Implementer[] {
  const found: Implementer[] = [];
  const add = (names: BodyName[], role: Role, startLine: number, endLine = startLine) => {
    for (const name of names) {
      if (found.some((known) => known.name === name.name && known.role === role)) continue;
      found.push({ ...name, role, startLine, endLine });
    }
  };
  body.forEach((line, index) => {
    const raw = withoutEmphasis(line.raw);
    for (const match of halfWidth(raw).matchAll(LABELLED)) {
      const label = match.groups?.['label'] ?? match.groups?.['spaced'] ?? '';
      add(readBodyNames(valueFrom(raw, match.index + match[0].length)), ROLES[label] ?? 'implementer', line.number);
    }
    for (const { pattern, role } of STATED) {
      const name = pattern.exec(halfWidth(raw))?.groups?.['name'];
      if (name !== undefined) {
        const start = halfWidth(raw).indexOf(name);
        add(statedNames(raw.slice(start, start + name.length)), role, line.number);
      }
    }
    const alone = LABEL_ALONE.exec(line.text)?.groups?.['label'] ?? (SECTION.test(line.text) ? '実施主体' : undefined);
    if (alone !== undefined)
      for (const below of linesBelow(body, index))
        add(readBodyNames(listText(below)), ROLES[alone] ?? 'implementer', below.number);
    const arrow = ARROW.exec(line.text)?.groups?.['arrow'];
    const next = body[index + 1];
    if (arrow !== undefined && next && BODY_END.test(next.text) && !/。/u.test(next.text)) {
      add(
        readBodyNames(withoutEmphasis(next.raw)),
        arrow.startsWith('委託') ? 'contracted' : 'subsidised',
        next.number,
      );
    }
  });
  return found;
}

/** The lines below a label that are bodies; the first that is none ends the list. */
function linesBelow(body: readonly Line[], index: number): Line[] {
  const lines: Line[] = [];
  for (const line of body.slice(index + 1, index + 7)) {
    if (lines.length > 0 && /^-?\s*・/u.test(line.text)) continue;
    if (/^[2-9]\s|。|^【|^<|^※|^-?\s*(?:実施主体|補助先|委託先)/u.test(line.text)) break;
    if (/:/u.test(line.text.replace(/\([^()]*\)/gu, ''))) break;
    if (!BODY_END.test(listText(line)) || listText(line).length > 40) break;
    lines.push(line);
  }
  return lines;
}

/** `- ・ 抗菌薬の製剤について…しようとする製薬企業等` → `製薬企業等`; `(1) 国（委託事業）` → `国（委託事業）`. */
function listText(line: Line): string {
  const text = withoutEmphasis(line.raw).replace(/^(?:[-・◆●○✓\s]|[（(][0-9０-９][）)])+/u, '');
  const noun = /(?:する|した)(?<noun>[^、。]{2,14}?(?:企業|事業者)等?)$/u.exec(text)?.groups?.['noun'];
  return (noun ?? text).replace(/^国から(?<name>.+?)へ委託$/u, '$<name>').replace(/、補助率.*$/u, '');
}

/** The body at the end of a clause: 展開に向け、…機構 → …機構. */
function statedNames(text: string): BodyName[] {
  const last = text.split(/(?:のため|に向け|では)、?/u).at(-1) ?? text;
  const parts = last.split('・');
  return parts.length > 1 && parts.every((part) => BODY_END.test(part))
    ? parts.flatMap(readBodyNames)
    : readBodyNames(last);
}

function valueFrom(raw: string, start: number): string {
  const rest = raw.slice(start);
  const folded = halfWidth(rest);
  let end = END.exec(folded)?.index ?? rest.length;
  let depth = 0;
  for (let index = 0; index < folded.length; index += 1) {
    if (folded[index] === '(') depth += 1;
    if (folded[index] === ')') depth -= 1;
    if (depth < 0) {
      end = Math.min(end, index);
      break;
    }
  }
  return rest.slice(0, end).trim();
}
