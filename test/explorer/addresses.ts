/** An address of each kind of page, below the language, with the forms that it can be had in besides HTML and JSON. */
export const KINDS_OF_PAGES: readonly { path: string; forms: readonly ('csv' | 'svg')[] }[] = [
  { path: '', forms: ['csv'] },
  { path: '/items', forms: ['csv'] },
  { path: '/items/11', forms: ['csv', 'svg'] },
  { path: '/items/10', forms: ['csv'] },
  { path: '/initiatives?program=no&item=2', forms: ['csv'] },
  { path: '/initiatives/11-a09934da', forms: ['csv'] },
  { path: '/organizations', forms: ['csv'] },
  { path: '/organizations?kind=FUND&role=RECEIVES', forms: ['csv'] },
  { path: '/organizations?parent=mhlw&kind=BUREAU', forms: ['csv'] },
  { path: '/organizations/jica', forms: ['csv', 'svg'] },
  { path: '/organizations/jica/partners', forms: ['csv'] },
  { path: '/organizations/jica/partners/mofa', forms: ['csv'] },
  { path: '/organizations/gavi', forms: ['csv', 'svg'] },
  { path: '/organizations/mhlw', forms: ['csv', 'svg'] },
  { path: '/organizations/mhlw/relations', forms: ['csv'] },
  { path: '/organizations/mhlw/mentions?kind=MEASURE', forms: ['csv'] },
  { path: '/organizations/mhlw-international-affairs-division', forms: ['csv', 'svg'] },
  { path: '/programs', forms: ['csv'] },
  { path: '/programs?item=11&order=CHANGE_DESC', forms: ['csv'] },
  { path: '/programs?ministry=mof&year=2024&stage=EXECUTED&tag=NEW', forms: ['csv'] },
  { path: '/programs/18205be6', forms: ['csv', 'svg'] },
  { path: '/programs/e10fb7d3', forms: ['csv', 'svg'] },
  { path: '/policies', forms: ['csv'] },
  { path: '/policies/amr-action-plan', forms: ['csv'] },
  { path: '/network', forms: ['csv', 'svg'] },
  { path: '/network?item=5&min=2', forms: ['csv', 'svg'] },
  { path: '/money', forms: ['csv', 'svg'] },
  { path: '/money?stage=DRAFT', forms: ['csv'] },
  { path: '/money/left-out?stage=DRAFT', forms: ['csv'] },
  { path: '/paths?from=AMED&to=METI', forms: ['csv'] },
  { path: '/changes', forms: ['csv'] },
  { path: '/changes?by=ITEM&stage=INITIAL&year=2024', forms: ['csv'] },
  { path: '/search?q=AMR', forms: ['csv'] },
  { path: '/documents', forms: ['csv'] },
  { path: '/documents/strategy-follow-up', forms: [] },
  { path: '/about', forms: [] },
];

/** The address of a page in another form. */
export function inForm(path: string, form: string): string {
  const [before, query] = path.split('?');
  return `${before}.${form}${query ? `?${query}` : ''}`;
}
