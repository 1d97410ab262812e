/** Where a programme has the largest of its own amounts at a stage, of any year: what a list is ordered by, so that it looks at none of its lines. */
export const LARGEST = {
  REQUEST: 'largestRequest',
  DRAFT: 'largestDraft',
  INITIAL: 'largestInitial',
  SUPPLEMENTARY: 'largestSupplementary',
  CARRIED_OVER: 'largestCarriedOver',
  RESERVE: 'largestReserve',
  AVAILABLE: 'largestAvailable',
  EXECUTED: 'largestExecuted',
} as const;

export const isStage = (stage: unknown): stage is keyof typeof LARGEST => typeof stage === 'string' && stage in LARGEST;
