import { rule } from '../../text/rule.ts';
import { squeeze } from '../../text/widths.ts';

/** Kinds of cooperation as the page's boxes print them. What they mean is `COOPERATION_KINDS` of `loaders/resolve/ministry/`. */
export const KINDS: readonly string[] = [
  '人的貢献',
  '人材貢献',
  '研修受入',
  '研修員受け入れ',
  '専門家派遣',
  '援助内容企画支援',
  '資金拠出',
  '委託・補助',
  '協働事業',
  '協働事業の実施',
  '大臣会合、ワーキンググループでの連携',
  'プロジェクト実施',
];

/** 国内国際協力実施機関への委託・補助: whom a kind of cooperation goes to, when it is told in a sentence. */
export function kindsInProse(text: string): { name: string; partner: string; start: number; end: number }[] {
  return [...text.matchAll(KIND_TO_PARTNER)].map((match) => ({
    name: match.groups?.['name'] ?? '',
    partner: match.groups?.['partner'] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether it is the printed name of a kind; width and spaces do not count. */
export function isKind(printed: string): boolean {
  return KINDS.includes(squeeze(printed));
}

const KIND_TO_PARTNER = rule(
  new RegExp(`(?<partner>[\\p{Script=Han}\\p{Script=Katakana}ー]{3,30})への(?<name>${KINDS.join('|')})`, 'gu'),
  ['国内国際協力実施機関への委託・補助'],
  ['委託・補助', 'への資金拠出'],
);
