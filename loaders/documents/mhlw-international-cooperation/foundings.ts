import { isTopic, rowBefore } from '../../passages/cues.ts';
import { findNamedThings } from '../../passages/named-things.ts';
import { sentences } from '../../passages/sentences.ts';
import { type Passage, placeOf } from '../../passages/text-units.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import type { CooperationFacts } from './facts.ts';

type Founding = CooperationFacts['foundings'][number];

/** 2003（平成15）年: a calendar year with or without the era's year behind it. */
const YEAR = '(\\p{Nd}{4})\\s*(?:[（(][^（）()]*[）)]\\s*)?年';
/** A … 1948年に設立された; A … 2003年から毎年開催: what the sentence begins with was founded, or has met since. */
const TOPIC_FOUNDED = new RegExp(`${YEAR}(?:に設立され|に創設され|から毎年開催)`, 'u');
/** 2004年には … AとBが開始され: A and B began. */
const ROW_BEGUN = new RegExp(`${YEAR}に.*?(が(?:開始|設立|創設)され)`, 'su');

/** Years in which a passage says that bodies were founded or meetings began. */
export function readFoundings(
  passage: Passage,
  names: NameIndex,
  document: string,
  section: string | null,
): Founding[] {
  const { text } = passage;
  const bodies = findNamedThings(text, names).filter((thing) => thing.kind === 'organization' && !thing.nested);
  const found: Founding[] = [];
  for (const { start, end } of sentences(text)) {
    const sentence = text.slice(start, end);
    const topic = bodies.find((thing) => thing.start >= start && thing.end <= end && isTopic(text, start, thing));
    const founded = TOPIC_FOUNDED.exec(sentence);
    const begun = ROW_BEGUN.exec(sentence);
    if (topic && founded?.[1])
      found.push(of(topic.printed, founded[1], topic.start, start + founded.index + founded[0].length));
    else if (begun?.[1]) {
      const stop = start + begun.index + begun[0].length;
      const row = rowBefore(text, start, stop - (begun[2]?.length ?? 0), bodies);
      for (const thing of row) found.push(of(thing.printed, begun[1], start + begun.index, stop));
    }
  }
  return found;

  function of(name: string, year: string, from: number, to: number): Founding {
    return { name, year: Number(year.normalize('NFKC')), evidence: placeOf(passage, from, to, document, section) };
  }
}
