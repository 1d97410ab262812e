/** Kinds of cooperation as the page's boxes print them, with what they mean and what they are in the graph. */
export const KINDS: readonly { printed: string; en: string; type: 'COOPERATES_WITH' | 'CONTRIBUTES_TO' }[] = [
  { printed: '人的貢献', en: 'provides people', type: 'COOPERATES_WITH' },
  { printed: '人材貢献', en: 'provides people', type: 'COOPERATES_WITH' },
  { printed: '研修受入', en: 'receives trainees', type: 'COOPERATES_WITH' },
  { printed: '研修員受け入れ', en: 'receives trainees', type: 'COOPERATES_WITH' },
  { printed: '専門家派遣', en: 'sends experts', type: 'COOPERATES_WITH' },
  { printed: '援助内容企画支援', en: 'helps to plan the contents of aid', type: 'COOPERATES_WITH' },
  { printed: '資金拠出', en: 'pays contributions', type: 'CONTRIBUTES_TO' },
  { printed: '委託・補助', en: 'commissions and subsidises work', type: 'COOPERATES_WITH' },
  { printed: '協働事業', en: 'carries out joint projects', type: 'COOPERATES_WITH' },
  { printed: '協働事業の実施', en: 'carries out joint projects', type: 'COOPERATES_WITH' },
  {
    printed: '大臣会合、ワーキンググループでの連携',
    en: 'works together in its ministerial meetings and working groups',
    type: 'COOPERATES_WITH',
  },
  { printed: 'プロジェクト実施', en: 'carries out projects', type: 'COOPERATES_WITH' },
];

/** 国内国際協力実施機関への委託・補助: whom a kind of cooperation goes to, when it is told in a sentence. */
export function kindsInProse(text: string): { name: string; partner: string; start: number; end: number }[] {
  const kinds = KINDS.map(({ printed }) => printed).join('|');
  const pattern = new RegExp(`(?<partner>[\\p{Script=Han}\\p{Script=Katakana}ー]{3,30})への(?<name>${kinds})`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({
    name: match.groups?.['name'] ?? '',
    partner: match.groups?.['partner'] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The kind with this printed name (width and spaces do not count), or `null`. */
export function kindOf(printed: string): (typeof KINDS)[number] | null {
  const name = printed.normalize('NFKC').replace(/\s/gu, '');
  return KINDS.find((kind) => kind.printed === name) ?? null;
}
