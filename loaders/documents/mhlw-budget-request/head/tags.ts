import { rule } from '../../../text/rule.ts';
import type { TagFact } from '../facts.ts';

type Tag = TagFact['tag'];

/** 新規 new, 拡充 expanded, 推進枠 priority frame; 推進 and 枠 are what recognition leaves of a torn 推進枠. */
const TAGS: readonly (readonly [string, Tag])[] = [
  ['新規', 'NEW'],
  ['拡充', 'EXPANDED'],
  ['推進枠', 'PRIORITY_FRAME'],
  ['推進', 'PRIORITY_FRAME'],
  ['枠', 'PRIORITY_FRAME'],
];

const TAG = '(?:新規|拡充|推進枠|推進|枠)';
const GAP = '[\\s*【】\\[\\]()]*';
const ONLY_TAGS = rule(
  new RegExp(`^${GAP}(?:${TAG}${GAP})+$`, 'u'),
  ['新規', '拡充 推進枠', '**【新規】**', '推進 枠'],
  ['新規事業', '見本'],
);
// A title follows after a blank or the emphasis: 拡充 高齢者住まい…事業, but not 新規モダリティ….
const TAGS_AND_TITLE = rule(
  /^(?<tags>(?:[*【[]*(?:新規|拡充|推進枠)[*】\]]*\s+)+)(?<rest>\S.*)$/u,
  ['拡充 見本住まい事業', '【新規】 見本事業'],
  ['新規モダリティ見本事業', '拡充'],
);

/** Tags of a folded line and what follows them (`''` when nothing does); `null` when it is no line of tags. */
export function readTagLine(text: string): { tags: { tag: Tag; printed: string }[]; rest: string } | null {
  if (ONLY_TAGS.test(text)) return { tags: tagsIn(text), rest: '' };
  const match = TAGS_AND_TITLE.exec(text);
  return match ? { tags: tagsIn(match.groups?.['tags'] ?? ''), rest: match.groups?.['rest'] ?? '' } : null;
}

/** A slip of recognition for 推進枠 that is also a common word: only its place can tell (see `read-head.ts`). */
export const TAG_SLIP = rule(/^推進室$/u, ['推進室'], ['見本推進室']);

function tagsIn(text: string): { tag: Tag; printed: string }[] {
  return [...text.matchAll(ANY_TAG)].flatMap(([printed]) => {
    const tag = TAGS.find(([known]) => known === printed)?.[1];
    return tag ? [{ tag, printed }] : [];
  });
}

/** Each tag of a line. */
const ANY_TAG = rule(new RegExp(TAG, 'gu'), ['拡充 推進枠'], ['継続']);
