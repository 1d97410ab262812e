import { inBoth } from './in-both.ts';

/** Words about editions of the strategy table. */
export const editionText = inBoth({
  en: {
    printedBy: 'Printed by ',
    edition: (edition: string) => `edition ${edition}`,
  },
  ja: {
    printedBy: '掲載文書：',
    edition: (edition: string) => `${edition}版`,
  },
});
