import { inBoth } from './in-both.ts';

/** Where the facts come from, as the terms of reuse ask. */
export const attributionText = inBoth({
  en: {
    sources: 'Sources',
    processed:
      'Made by processing public documents of the Government of Japan. The processing is ours, not the ministries’.',
    dataOf: (day: string) => `Data of ${day}`,
  },
  ja: {
    sources: '出典',
    processed: '日本国政府の公表資料を加工して作成。加工の責任は本サイトにあり、各府省にはありません。',
    dataOf: (day: string) => `${day}時点のデータ`,
  },
});
