import type { PrintedName } from '../facts/common.ts';
import type { NameIndex } from '../registry/name-index.ts';
import { readFiscalYear } from '../text/eras.ts';
import { halfWidthDigits } from '../text/figures.ts';
import { rule } from '../text/rule.ts';
import { STATED } from './actors.ts';
import { isTopic, rowAfter, rowBefore } from './cues.ts';
import type { Attribution, FoundingFact } from './facts.ts';
import { findNamedThings, type NamedThing } from './named-things.ts';
import { sentences } from './sentences.ts';
import { type Passage, placeOf } from './text-units.ts';

/** 2003（平成15）年, 令和7年4月, 平成19年1月30日: a year (not a fiscal year 年度) with the month and day that may follow. */
const WHEN =
  '(?:(?<year>\\p{Nd}{4})\\s*(?:[（(][^（）()]*[）)]\\s*)?|(?<era>(?:令和|平成|昭和)\\s*(?:元|\\p{Nd}{1,2}))\\s*)年(?!度)(?:\\s*(?<month>\\p{Nd}{1,2})\\s*月)?(?:\\s*\\p{Nd}{1,2}\\s*日)?';
/** A … 1948年に設立された; A … 2002年、ジュネーブに設立された; A … 2017年1月にBで発足した: what the sentence begins with was founded. */
const FOUNDED = rule(
  new RegExp(`${WHEN}(?:に|、)?[^、。（）()「」]{0,14}?(?:設立|創設|発足|開設)(?:され|し|。|$)`, 'u'),
  ['2015年に設立された', '平成27年4月創設'],
  ['設立された'],
);
/** A … 2003年から毎年開催: what the sentence begins with has met since. */
const YEARLY = rule(new RegExp(`${WHEN}から毎年開催`, 'u'), ['2015年から毎年開催'], ['毎年開催']);
/** 2004年には … AとBが開始され: A and B began. */
const BEGAN = rule(
  new RegExp(`${WHEN}に(?:(?!\\p{Nd}\\s*年).)*?(?<cue>が(?:開始|設立|創設)され)`, 'su'),
  ['2015年に見本会合が開始され'],
  ['見本会合が開始され'],
);
/** 2007年に開設したA, 2024年7月にBに設立したA: A, which was founded. */
const FOUNDED_AHEAD = rule(
  new RegExp(`${WHEN}に[^、。（）()「」]{0,14}?(?:設立|創設|開設)(?:した|された)`, 'u'),
  ['2015年に設立された'],
  ['2015年の設立'],
);

/** A sentence without subject that ends in what the body of the paragraph above is: 2002年に設立された官民連携パートナーシップ. */
const ABOVE: Attribution = { basis: 'DERIVED', rule: 'subject-of-paragraph-above', confidence: 0.9 };

/** Years in which a passage says that bodies were founded or meetings began. `above`: the body that the paragraph above is about. */
export function readFoundings(
  passage: Passage,
  names: NameIndex,
  document: string,
  section: string | null,
  above: PrintedName | null = null,
): FoundingFact[] {
  const { text } = passage;
  const bodies = bodiesIn(text, names);
  const found: FoundingFact[] = [];
  const add = (name: string, match: RegExpExecArray, attribution: Attribution, from: number, to: number) => {
    const year = yearOf(match);
    if (year === null || found.some((known) => known.name === name)) return;
    const month = match.groups?.['month'] === undefined ? null : Number(halfWidthDigits(match.groups['month']));
    found.push({ name, year, month, attribution, evidence: placeOf(passage, from, to, document, section) });
  };
  for (const { start, end } of sentences(text)) {
    const sentence = text.slice(start, end);
    const topic = bodies.find((thing) => thing.start >= start && thing.end <= end && isTopic(text, start, thing));
    const ahead = FOUNDED_AHEAD.exec(sentence);
    const behind = ahead ? rowAfter(text, end, start + ahead.index + ahead[0].length, bodies) : [];
    const started = BEGAN.exec(sentence);
    const cueStart = started
      ? start + started.index + started[0].length - (started.groups?.['cue'] ?? '').length
      : start;
    const row = started ? rowBefore(text, start, cueStart, bodies) : [];
    const founded = FOUNDED.exec(sentence) ?? YEARLY.exec(sentence);
    // 1948年に設立された国連の専門機関: what was founded is the agency, not what it is of.
    const [named] = behind.filter((thing) => !OF.test(text.slice(thing.end, end)));
    if (ahead && named) {
      add(named.printed, ahead, STATED, start + ahead.index, named.end);
    } else if (started && row.length > 0) {
      for (const thing of row) add(thing.printed, started, STATED, start + started.index, cueStart + 1);
    } else if (founded && topic) {
      add(topic.printed, founded, STATED, topic.start, start + founded.index + founded[0].length);
    } else if (founded && above !== null && !topic && FOUNDED_AT_END.test(sentence)) {
      add(above.name, founded, ABOVE, start + founded.index, start + founded.index + founded[0].length);
      for (const fact of found.filter(({ name }) => name === above.name)) {
        fact.evidence = { ...fact.evidence, startLine: above.evidence.startLine };
      }
    }
  }
  return found;
}

/** The body that a passage begins with and is about, as printed; `null` when it begins with none. */
export function topicOf(text: string, names: NameIndex): string | null {
  // は marks what a sentence is about; most lines have none, and need not be searched for names.
  if (!text.includes('は')) return null;
  const topic = bodiesIn(text, names).find((thing) => isTopic(text, 0, thing));
  return topic && IS_SPOKEN_OF.test(text.slice(topic.end)) ? topic.printed : null;
}

function bodiesIn(text: string, names: NameIndex): NamedThing[] {
  return findNamedThings(text, names).filter((thing) => thing.kind === 'organization' && !thing.nested);
}
// の: the name goes on.
const OF = rule(/^\s*[」』）)]?の/u, ['の見本', '」の'], ['は']);

const FOUNDED_AT_END = rule(/設立された[^、。]{2,20}。?$/u, ['設立された見本機関。'], ['設立された。']);
// とは, は: what the sentence is about stands before it.
const IS_SPOKEN_OF = rule(/^\s*(?:[（(][^（）()]*[）)])?\s*(?:とは|は)/u, ['とは', '（略称）は'], ['が']);

function yearOf({ groups }: RegExpExecArray): number | null {
  const { year, era } = groups ?? {};
  if (year !== undefined) return Number(halfWidthDigits(year));
  return era === undefined ? null : readFiscalYear(`${era}年`);
}
