import type { Sentence } from '../../../src/graph/sentence.ts';
import { squeeze } from '../../text/widths.ts';

/** What a printed kind of cooperation means, and what it is in the graph. */
export interface CooperationKind extends Sentence {
  type: 'COOPERATES_WITH' | 'CONTRIBUTES_TO';
}

/** By the printed name. */
export const COOPERATION_KINDS: Readonly<Record<string, CooperationKind>> = {
  人的貢献: { en: 'provides people', ja: '人材の派遣', type: 'COOPERATES_WITH' },
  人材貢献: { en: 'provides people', ja: '人材の派遣', type: 'COOPERATES_WITH' },
  研修受入: { en: 'receives trainees', ja: '研修員の受入れ', type: 'COOPERATES_WITH' },
  研修員受け入れ: { en: 'receives trainees', ja: '研修員の受入れ', type: 'COOPERATES_WITH' },
  専門家派遣: { en: 'sends experts', ja: '専門家の派遣', type: 'COOPERATES_WITH' },
  援助内容企画支援: { en: 'helps to plan the contents of aid', ja: '援助内容の検討への協力', type: 'COOPERATES_WITH' },
  資金拠出: { en: 'pays contributions', ja: '拠出', type: 'CONTRIBUTES_TO' },
  '委託・補助': { en: 'commissions and subsidises work', ja: '委託・補助', type: 'COOPERATES_WITH' },
  協働事業: { en: 'carries out joint projects', ja: '共同事業の実施', type: 'COOPERATES_WITH' },
  協働事業の実施: { en: 'carries out joint projects', ja: '共同事業の実施', type: 'COOPERATES_WITH' },
  '大臣会合、ワーキンググループでの連携': {
    en: 'works together in its ministerial meetings and working groups',
    ja: '大臣会合・作業部会での連携',
    type: 'COOPERATES_WITH',
  },
  プロジェクト実施: { en: 'carries out projects', ja: '事業の実施', type: 'COOPERATES_WITH' },
};

/** The kind with this printed name (width and spaces do not count), or `null`. */
export function kindOf(printed: string): CooperationKind | null {
  const name = squeeze(printed);
  return Object.hasOwn(COOPERATION_KINDS, name) ? (COOPERATION_KINDS[name] ?? null) : null;
}
