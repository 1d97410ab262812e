/**
 * Lines that stand over or under the titles of several sheets and are no part of them. Labels that a document repeats are found by
 * themselves (`sharedLabels`); here stand those that must be known when only one of their sheets is in the document.
 */
export const SHARED_LABELS: readonly { printed: string; en: string; reason: string }[] = [
  {
    printed: '紅麹事業を踏まえた食品安全行政に関する体制強化',
    en: 'stronger food safety administration after the red yeast rice affair',
    reason:
      'Two sheets of the request for fiscal year 2025 share it; a copy with one of them prints it once, like a title.',
  },
];
