import { readDates } from '../../text/dates.ts';
import { rule } from '../../text/rule.ts';
import { foldWidth } from '../../text/widths.ts';
import type { ClassifiedLine } from './lines.ts';

/** What the head of the document says of itself. */
export interface PrintedHead {
  /** The first line before the table that is no edition alone and no sentence. */
  title: string | null;
  /** `2024-09-30`, `2024-09`, `2024` (年度, 年) or `no-2` (第2版, 第2回); `null` when nothing tells one edition from another. */
  edition: string | null;
}

/**
 * Reads title and edition. An edition is printed in the title (the last date there, since the strategy's own day may stand
 * before it) or on a line of its own above the table: 令和６年９月30日, （令和６年９月時点）, 第２版.
 */
export function readHead(lines: readonly ClassifiedLine[]): PrintedHead {
  const above = lines.filter(({ kind }) => kind === 'title' || kind === 'preamble').map(({ content }) => content);
  const alone = above.map(editionAlone).find((edition) => edition !== null) ?? null;
  const [first] = above.filter((text) => editionAlone(text) === null);
  const title = first === undefined || SENTENCE.test(first) ? null : first;
  return { title, edition: (title === null ? null : editionIn(title)) ?? alone };
}

function editionIn(text: string): string | null {
  const folded = foldWidth(text);
  const date = readDates(folded).at(-1)?.date;
  if (date !== undefined) return date;
  const [, number] = NUMBERED.exec(folded) ?? [];
  if (number === undefined) return null;
  return `no-${KANJI.includes(number) ? KANJI.indexOf(number) + 1 : Number(number)}`;
}

/** The edition of a line that prints nothing else. */
function editionAlone(text: string): string | null {
  const folded = foldWidth(text);
  const rest = [...readDates(folded)]
    .reverse()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), folded)
    .replace(NUMBERED, '');
  return rest !== folded && NOTHING_ELSE.test(rest) ? editionIn(text) : null;
}

/** 第2版 second edition, 第2回 second time. */
const NUMBERED = rule(
  /第\s*([0-9]+|[一二三四五六七八九十])\s*[版回]/u,
  ['第2版', '第 3 回', '第三回'],
  ['2版', '第2章'],
);
/** Brackets and words of time: 現在・時点 as of, 更新・改訂・改定 revised, 作成 made, 決定 decided, 版 edition. */
const NOTHING_ELSE = rule(
  /^[\s()[\]【】〔〕.,、・]*(?:(?:現在|時点|更新|改訂|改定|作成|決定|一部|版)[\s()[\]【】〔〕、]*)*$/u,
  ['(時点)', '現在', '[一部改訂]', ''],
  ['見本の改訂', '改訂案'],
);
const KANJI = '一二三四五六七八九十';
const SENTENCE = rule(/[。．]$/u, ['見本を進める。', '見本である．'], ['見本フォローアップ']);
