import { rule } from '../../../text/rule.ts';
import { halfWidth as fold } from '../../../text/widths.ts';
import type { ImplementerFact } from '../facts.ts';

type Kind = ImplementerFact['kind'];

/** Words that say how somebody is chosen: 公募 open call, 入札 tender, 選定 selection. A procedure is nobody. */
const PROCEDURE = rule(/公募|入札|選定|請負/u, ['公募により選定', '一般競争入札'], ['見本機構']);
/** 委託事業（民間企業等）, 委託費（…）, 委託により実施（…）: the body is in the bracket. */
const WRAPPED = rule(
  /^(?:委託事業|委託費|委託により実施|補助事業)者?\s*(?:\((?<inside>.*)\))?$/u,
  ['委託事業(民間企業等)', '委託費(見本)', '委託により実施(見本)', '補助事業者'],
  ['見本委託事業', '委託先'],
);
const STATE = rule(/^(?:国|厚生労働省|厚労省)$/u, ['国', '厚生労働省'], ['国立見本機構', '諸国']);
const LOCAL = rule(
  /^各?(?:都道府県|市区?町村|政令市|(?:政令)?指定都市|中核市|特別区|保健所設置市|児童相談所設置市|広域連合|(?:地方)?自治体|地方公共団体)$/u,
  ['都道府県', '各市町村', '指定都市', '地方自治体'],
  ['見本県', '都道府県見本協会'],
);
/** Kinds of bodies, not one of them: 民間事業者 private operators, 関係団体 associations concerned, 大学 universities … */
const COMMON = rule(
  /(?:事業者|企業|団体|株式会社|シンクタンク|コンサル|ベンダー|大学|学会|機関|医療機関|保有者|研究者|歯科医師会|保険者|健康保険組合|学校)$/u,
  ['民間事業者', '関係団体', '大学', '見本医療機関'],
  ['見本機構', '見本大学病院'],
);

/** One name of a list of bodies. */
export interface BodyName {
  name: string;
  printed: string;
  kind: Kind;
}

/** The bodies in a value such as `都道府県、指定都市` or `委託事業（民間企業等）`. A procedure (公募により選定) gives nobody. */
export function readBodyNames(value: string): BodyName[] {
  // 国 (、都道府県、協定締結医療機関): a list whose tail stands in a bracket.
  const text = value.trim().replace(/(?<!\s)\s*[（(]\s*、(.*)[）)]$/u, '、$1');
  const wrapped = WRAPPED.exec(fold(text));
  if (wrapped) {
    const inside = wrapped.groups?.['inside'] ?? '';
    return inside === ''
      ? []
      : readBodyNames(text.slice(fold(text).indexOf(inside), fold(text).indexOf(inside) + inside.length));
  }
  return splitList(text).flatMap((printed) => {
    const name = bareName(printed);
    if (name === '' || PROCEDURE.test(name)) return [];
    // An acronym in the bracket (世界保健機関（WHO）) is a body's own.
    const kind = ACRONYM.test(printed) ? 'body' : kindOf(name);
    const own: BodyName = { name, printed: printed.trim(), kind };
    return kind === 'state' ? [own, ...insideBodies(printed)] : [own];
  });
}

/** `国立研究開発法人 国立成育医療研究センター` stays, `民間事業者等（委託）` → `民間事業者`, `世界保健機関（WHO）` → `世界保健機関`. */
export function bareName(printed: string): string {
  const trimmed = printed.trim().replace(/^[-・◆●○✓\s]+/u, '');
  const bracket = closingBracket(fold(trimmed));
  const outside = (bracket > 0 ? trimmed.slice(0, bracket) : trimmed).trim();
  // …の規定に基づく大学: the noun that the description ends in.
  const name = DESCRIBED.exec(outside)?.groups?.['noun'] ?? outside;
  return name.length > 2 ? name.replace(/等$/u, '') : name;
}

/** Where the bracket that closes a name opens, or -1. */
function closingBracket(folded: string): number {
  if (!folded.endsWith(')')) return -1;
  let depth = 0;
  for (let index = folded.length - 1; index >= 0; index -= 1) {
    if (folded[index] === ')') depth += 1;
    if (folded[index] === '(') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** 国（国立医薬品食品衛生研究所）: the state through a body of its own. 国（委託事業） names none. */
function insideBodies(printed: string): BodyName[] {
  const inside = BODY_INSIDE.exec(printed.trim())?.groups?.['name'];
  return inside === undefined ? [] : [{ name: inside, printed: inside, kind: 'body' }];
}

function kindOf(name: string): Kind {
  if (STATE.test(name)) return 'state';
  if (LOCAL.test(name)) return 'local-government';
  return COMMON.test(name) ? 'common-noun' : 'body';
}

/** Splits at 、 又は 及び and at / between words, outside brackets. */
function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const piece of text.split(/([（(]|[）)]|、|又は|及び|または|\/(?=\D))/u)) {
    if (piece === '（' || piece === '(') depth += 1;
    if (piece === '）' || piece === ')') depth -= 1;
    if (depth === 0 && SEPARATORS.includes(piece)) {
      parts.push(part);
      part = '';
    } else part += piece;
  }
  return [...parts, part].flatMap(splitBodies).filter((one) => one.trim() !== '');
}

/** 国衛研・医療機器センター: ・ parts bodies when each side ends like one. */
function splitBodies(text: string): string[] {
  const parts = text.split('・');
  return parts.length > 1 && parts.every((part) => LISTED_BODY.test(part)) ? parts : [text];
}

/** A body's acronym in its bracket. */
const ACRONYM = rule(/[（(][A-Z][A-Za-z-]+[)）]/u, ['世界保健機関（WHO）'], ['見本（見本分）', '（a）']);

/** …に基づく (based on), …を有する (that has): the noun behind a description. */
const DESCRIBED = rule(
  /(?:に基づく|を有する)(?<noun>[^、。]{2,14})$/u,
  ['見本法の規定に基づく大学'],
  ['見本大学', 'に基づく'],
);

/** A body in the bracket that closes a name: 研究所 institute, センター centre, 機構 organisation, 本部 headquarters. */
const BODY_INSIDE = rule(
  /[（(](?<name>[^（()）]+(?:研究所|センター|機構|本部))[)）]$/u,
  ['国（見本研究所）'],
  ['国（委託事業）', '見本研究所'],
);

/** 又は, または: or; 及び: and. */
const SEPARATORS: readonly string[] = ['、', '又は', '及び', 'または', '/'];

/** How a body ends that ・ parts from the next. */
const LISTED_BODY = rule(
  /(?:センター|機構|協会|研究所|研|本部|都道府県|市町村|大学)$/u,
  ['国衛研', '見本センター', '都道府県'],
  ['見本の', '研修'],
);
