import { rule } from '../../../text/rule.ts';

/** Whose money an amount is, where the text says so: 公費 of the state and the prefectures together, 国 the state's share, 地方 the prefectures'. */
export type MoneyRole = '公費' | '国' | '地方';

/** `公費90億円`, `公費ベース：90億円`, `90億円（公費）`, `90億円の公費`; `国60億円`, `国費60億円`; `地方30億円`. `null` where nothing is said. */
export function moneyRole(text: string, start: number, end: number): MoneyRole | null {
  if (BEHIND.test(text.slice(end))) return '公費';
  const role = AHEAD.exec(text.slice(0, start))?.groups?.['role'];
  if (role === undefined) return null;
  if (role.startsWith('国')) return '国';
  return role === '公費' ? '公費' : '地方';
}

const AHEAD = rule(
  /(?:^|[\s（(、,，：:※])(?<role>公費|国費?|地方)(?:ベース|負担|分)?\s*(?:[：:]\s*[^\s0-9０-９、。（(]{0,12})?\s*(?:約\s*)?$/u,
  ['公費', '(国', '、地方', '見本 国費約', '公費ベース:', '※公費:見本分'],
  ['見本公費分の', '外国'],
);

/** （公費）, の公費: the words behind an amount. */
const BEHIND = rule(
  /^\s*(?:[（(]\s*公費(?:ベース)?\s*[）)]|の公費)/u,
  ['（公費）', '(公費ベース)', 'の公費'],
  ['（国費）', '、公費'],
);
