import { nameKey } from '../../../registry/name-forms.ts';
import { readKanjiNumber } from '../../../text/numerals.ts';

/** `「日本再興戦略」改訂2015` and `日本再興戦略改訂2015` are one, and so are `第五次環境基本計画` and `第5次環境基本計画`, and `…について` and `…について（答申）`. */
export const citedKey = (name: string) =>
  nameKey(
    name
      .replace(QUOTES, '')
      .replace(EDITION, (_, number: string) => String(readKanjiNumber(number) ?? number))
      .replace(ANSWERED, ''),
  );

const EDITION = /(?<=第)([一二三四五六七八九十]+)(?=[次期回])/gu;
export const QUOTES = /[「」『』]/gu;
/** An answer or a proposal: the same whether its title says so or the date behind it. */
const ANSWERED = /（(?:答申|建議)）$/u;
