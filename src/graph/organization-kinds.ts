/** `kind` of an organisation, as in the GraphQL contract and in its order. */
export const ORGANIZATION_KINDS = [
  'CABINET',
  'MINISTRY',
  'BUREAU',
  'DIVISION',
  'AGENCY',
  'NATIONAL_CENTER',
  'INTERNATIONAL_ORGANIZATION',
  'FUND',
  'FORUM',
  'COOPERATION_PROGRAM',
  'LOCAL_GOVERNMENT',
  'PRIVATE',
  'OTHER',
] as const;
