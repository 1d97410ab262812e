import { canBeProse, type TextUnit } from '../../passages/text-units.ts';
import type { Line } from '../../text/lines.ts';
import { rule } from '../../text/rule.ts';

export type SecretariatKind = 'division' | 'english' | 'label';
export type SecretariatUnit = TextUnit<SecretariatKind>;

/** Labels that the pages print above their parts, in lower case. */
const LABELS: Readonly<Record<string, 'mission' | 'fields' | 'topics'>> = {
  'our mission': 'mission',
  部局の所掌分野: 'fields', // what the division is in charge of
  'hot topics': 'topics',
};

/** What part of a division's pages begins with this line, or `null` when it is no label. */
export function labelOf(line: Line): 'mission' | 'fields' | 'topics' | null {
  return LABELS[line.text.toLowerCase().replace(/\s+/gu, ' ')] ?? null;
}

export interface DivisionHeading {
  /** 大臣官房; `null` when the heading stands without it. */
  bureau: string | null;
  /** 厚生科学課, without spaces. */
  name: string;
}

// 大臣官房 厚生科学課; 総務課: a bureau (or nothing) and a name that ends with 課 (division) or 室 (office).
const HEADING = rule(
  /^(?<bureau>大臣官房|[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}局)?(?<name>[^、。をはで「」（）()\s]{1,24}[課室])$/u,
  ['大臣官房見本課', '総務課', '医政局見本推進室'],
  ['見本課の仕事', '見本局', '「見本課」'],
);

/** `大臣官房 情報化担当 参事官室` → bureau and name. Spaces do not count. `null`: no division's heading. */
export function divisionHeading(line: Line): DivisionHeading | null {
  if (!canBeProse(line)) return null;
  const match = HEADING.exec(line.text.replace(/\s/gu, ''));
  if (!match?.groups) return null;
  return { bureau: match.groups['bureau'] ?? null, name: match.groups['name'] ?? '' };
}

/** `Minister's Secretariat`, `Office of the Counsellor for`: Latin words with capitals, small ones only between. */
export function isEnglishName(line: Line): boolean {
  return ENGLISH_NAME.test(line.text);
}

/** `Minister's Secretariat`, `Health Policy Bureau`: the English name of a bureau. */
export function isEnglishBureau(line: Line): boolean {
  return ENGLISH_BUREAU.test(line.text);
}

/** Which kind of line stands alone; `null`: running text, a headline or a caption. */
export function secretariatKind(line: Line, previous: SecretariatUnit | undefined): SecretariatKind | null {
  if (labelOf(line) !== null) return 'label';
  if (divisionHeading(line) !== null) return 'division';
  const below = previous?.kind === 'division' || (previous?.kind === 'english' && line.gap === 0);
  return below && isEnglishName(line) ? 'english' : null;
}

/** Whether a line that is no sentence can be a headline or a caption: short Japanese words without table marks. */
export function hasHeadlineShape(line: Line): boolean {
  return canBeProse(line) && line.text.length <= 60;
}

/** Latin words with capitals, small ones only between. */
const ENGLISH_NAME = rule(
  /^(?:[A-Z][A-Za-z'’&,.-]*)(?: (?:[A-Z][A-Za-z'’&,.-]*|of|the|for|and|to|in|on))*$/u,
  ["Minister's Secretariat", 'Office of the Counsellor for'],
  ['of the Office', 'Office の見本', 'hot topics'],
);

/** The English name of a bureau. */
const ENGLISH_BUREAU = rule(/(?:Secretariat|Bureau)$/u, ['Health Policy Bureau'], ['Health Science Division']);
