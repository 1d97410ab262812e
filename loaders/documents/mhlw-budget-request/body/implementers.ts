import { type Line, withoutEmphasis } from '../../../text/lines.ts';
import { rule } from '../../../text/rule.ts';
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
const LABELLED = rule(
  /(?<label>実施主体|補助先|委託先|補助の対象者)(?:等)?\s*(?:[】>)＞]\s*[:：]?|[:：])\s*|^-?\s*(?<spaced>補助先|委託先|実施主体)\s+(?=\S)/gu,
  ['◆実施主体:見本県', '【補助先】 見本', '委託先> 見本', '補助の対象者等: 見本', '- 補助先 見本'],
  ['実施主体', '見本委託先 見本'],
);
const LABEL_ALONE = rule(
  /^(?:[-・○◆●■]\s*)?(?:\([0-9]\)\s*|[【<])?(?<label>実施主体|補助先|委託先|補助の対象者)等?[】>]?\s*[:：]?$/u,
  ['・実施主体:', '【補助先】', '(2) 委託先', '実施主体等'],
  ['実施主体: 見本県', '見本の実施主体'],
);
/** 3 実施主体等, 4 実施主体: a section of its own. Sections that mix it with others (事業の概要・実施主体等) say nothing by their heading. */
const SECTION = rule(
  /^[2-9]\s*(?:施策の)?実施主体等?(?:・事業内容等)?$/u,
  ['3 実施主体等', '4 施策の実施主体', '3 実施主体・事業内容等'],
  ['2 事業の概要・実施主体等', '実施主体'],
);
const END = rule(
  /(?<!\s)\s*(?:[◆●○※①-⑳【】]|\((?:[0-9]|※)\)?|[/／](?=[^0-9])|\s(?=補助率|負担割合|委託先|補助先|実施主体)|、(?:補助率|負担割合))/u,
  ['見本県 ◆補助率', '見本県 (2)', '見本県 /補助率', '見本県、補助率', '見本県 実施主体'],
  ['見本県', '見本県1/2'],
);

/** Sentences and drawings that plainly name who carries a programme out. */
const STATED: readonly { pattern: RegExp; role: Role }[] = [
  {
    pattern: rule(/(?:^|、)(?<name>[^、。]+?)が実施主体となり/u, ['見本県が実施主体となり'], ['見本県が実施する']),
    role: 'scheme',
  },
  {
    pattern: rule(
      /(?:^|[・、])\s*(?<name>[^、。・\s][^、。・]*?)が主体となり、/u,
      ['・見本機構が主体となり、'],
      ['見本機構が主体である'],
    ),
    role: 'scheme',
  },
  {
    pattern: rule(
      /(?:^|、)(?<name>[^、。]+?)への国庫補助を通じて/u,
      ['見本県への国庫補助を通じて'],
      ['国庫補助を通じて'],
    ),
    role: 'subsidised',
  },
  { pattern: rule(/^(?<name>[A-Z]{3,})、補助率/u, ['PMDA、補助率'], ['見本機構、補助率']), role: 'implementer' },
  {
    pattern: rule(
      /委託に基づき、(?<name>[^、。]+?)において/u,
      ['国の委託に基づき、見本機構において'],
      ['見本機構において'],
    ),
    role: 'scheme',
  },
  // 国（民間事業者に委託）, 国（請負：民間団体）: the state, and who works for it.
  {
    pattern: rule(/国\((?<name>[^()、:]+(?:、[^()、:]+)*?)等?に委託\)/u, ['国(民間事業者等に委託)'], ['国(委託:見本)']),
    role: 'contracted',
  },
  {
    pattern: rule(/国\((?:請負|委託)[:：](?<name>[^()]+)\)/u, ['国(請負:民間団体)'], ['国(委託事業)']),
    role: 'contracted',
  },
  { pattern: rule(/委託先は(?<name>[^、。)]+)/u, ['委託先は見本機構'], ['委託先:見本機構']), role: 'contracted' },
  {
    pattern: rule(
      /^(?:-\s*)?(?:\([0-9]+\)\s*)?国\s*→\s*(?<name>.+?)(?:(?<!\s)\s*補助率.*)?$/u,
      ['- (1) 国 → 見本県 補助率 1/2'],
      ['見本県 → 国'],
    ),
    role: 'subsidised',
  },
];
/** 国 → 定額補助 → 機構: a drawing whose arrow (補助, 委託) stands on a line of its own, the body on the next. */
const ARROW = rule(
  /^(?<arrow>定額補助|補助|委託(?:等)?)\s*[↓→]?$/u,
  ['委託', '補助 ↓', '定額補助'],
  ['委託先', '補助金'],
);
/** What a line below 実施主体 must end in to be a body. */
const BODY_END = rule(
  /(?:事業者|企業|団体|法人|機構|センター|協会|本部|基金|連合会?|中央会|会社|シンクタンク|コンサル|ベンダー|大学|学会|機関|研究所|都道府県|市町村|広域連合|保険者|国|省|保有者|協定締結医療機関)等?\s*(?:[（(][^（()）]*[）)])*$|^委託(?:事業|により実施)[（(][^（()）]+[）)]$|^[A-Z][A-Z-]{2,}$/u,
  ['見本機構', '民間事業者等', '見本協会(見本)', '委託事業（見本企業）', 'WHO'],
  ['見本の実施', '見本機構の支援'],
);

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
    if (arrow !== undefined && next && BODY_END.test(next.text) && !next.text.includes('。')) {
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
    if (lines.length > 0 && LISTED.test(line.text)) continue;
    if (LIST_ENDS.test(line.text)) break;
    if (line.text.replace(/\([^()]*\)/gu, '').includes(':')) break;
    if (!BODY_END.test(listText(line)) || listText(line).length > 40) break;
    lines.push(line);
  }
  return lines;
}

/** `- ・ 抗菌薬の製剤について…しようとする製薬企業等` → `製薬企業等`; `(1) 国（委託事業）` → `国（委託事業）`. */
function listText(line: Line): string {
  const text = withoutEmphasis(line.raw).replace(/^(?:[-・◆●○✓\s]|[（(][0-9０-９][）)])+/u, '');
  const noun = DESCRIBED.exec(text)?.groups?.['noun'];
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

/** A bullet below a body. */
const LISTED = rule(/^-?\s*・/u, ['・見本', '- ・見本'], ['見本・見本']);

/** What ends a list of bodies: a heading, a sentence, a label, a note. */
const LIST_ENDS = rule(
  /^[2-9]\s|。|^【|^<|^※|^-?\s*(?:実施主体|補助先|委託先)/u,
  ['4 事業実績', '見本である。', '【補助率】', '※見本', '- 補助先 見本'],
  ['見本機構'],
);

/** …する企業 (companies that …): the noun behind a description. */
const DESCRIBED = rule(
  /(?:する|した)(?<noun>[^、。]{2,14}?(?:企業|事業者)等?)$/u,
  ['見本を製造する製薬企業等'],
  ['製薬企業', '見本をする機構'],
);
