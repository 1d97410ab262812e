const ERA_YEAR = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });

/** 2025 → `令和7年度`, 2019 → `令和元年度`: a fiscal year is called by the era that its calendar year ends in. */
export const printFiscalYear = (fiscalYear: number): string => `${ERA_YEAR.format(Date.UTC(fiscalYear, 11, 31))}度`;
