import { squeeze } from '../../text/widths.ts';

/** What a printed kind of cooperation means, and what it is in the graph. */
export interface CooperationKind {
  en: string;
  type: 'COOPERATES_WITH' | 'CONTRIBUTES_TO';
}

/** By the printed name. */
export const COOPERATION_KINDS: Readonly<Record<string, CooperationKind>> = {
  人的貢献: { en: 'provides people', type: 'COOPERATES_WITH' },
  人材貢献: { en: 'provides people', type: 'COOPERATES_WITH' },
  研修受入: { en: 'receives trainees', type: 'COOPERATES_WITH' },
  研修員受け入れ: { en: 'receives trainees', type: 'COOPERATES_WITH' },
  専門家派遣: { en: 'sends experts', type: 'COOPERATES_WITH' },
  援助内容企画支援: { en: 'helps to plan the contents of aid', type: 'COOPERATES_WITH' },
  資金拠出: { en: 'pays contributions', type: 'CONTRIBUTES_TO' },
  '委託・補助': { en: 'commissions and subsidises work', type: 'COOPERATES_WITH' },
  協働事業: { en: 'carries out joint projects', type: 'COOPERATES_WITH' },
  協働事業の実施: { en: 'carries out joint projects', type: 'COOPERATES_WITH' },
  '大臣会合、ワーキンググループでの連携': {
    en: 'works together in its ministerial meetings and working groups',
    type: 'COOPERATES_WITH',
  },
  プロジェクト実施: { en: 'carries out projects', type: 'COOPERATES_WITH' },
};

/** The kind with this printed name (width and spaces do not count), or `null`. */
export function kindOf(printed: string): CooperationKind | null {
  const name = squeeze(printed);
  return Object.hasOwn(COOPERATION_KINDS, name) ? (COOPERATION_KINDS[name] ?? null) : null;
}
