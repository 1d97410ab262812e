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
  'プロジェクト実施',
];

/** Whether it is the printed name of a kind; width and spaces do not count. */
export function isKind(printed: string): boolean {
  return KINDS.includes(printed.normalize('NFKC').replace(/\s/gu, ''));
}
