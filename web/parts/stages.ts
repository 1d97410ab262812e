import type { AppropriationStage } from '../generated/graphql.ts';

/** In the order in which money comes to them. */
export const STAGES: readonly AppropriationStage[] = [
  'REQUEST',
  'DRAFT',
  'INITIAL',
  'SUPPLEMENTARY',
  'CARRIED_OVER',
  'RESERVE',
  'AVAILABLE',
  'EXECUTED',
];
