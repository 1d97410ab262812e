import type { World } from '../support/world.ts';

/** What a summary and its groups tell, programmes included. */
const FIGURES = `amount previousAmount change comparedAmount comparedPreviousAmount programCount notComparable
  programs { id } notCompared { reason amount previousAmount program { id } } leftOut { reason amount programCount programs { id } }`;
/** The same without naming programmes: it is stored. */
const PLAIN =
  'amount previousAmount change comparedAmount comparedPreviousAmount programCount notComparable leftOut { reason amount programCount }';

export const STAGES = [
  'REQUEST',
  'DRAFT',
  'INITIAL',
  'SUPPLEMENTARY',
  'CARRIED_OVER',
  'RESERVE',
  'AVAILABLE',
  'EXECUTED',
] as const;

/** A filter for each condition of `ProgramFilter`. */
export const FILTERS = [
  '{ tag: [NEW, EXPANDED] }',
  '{ isNew: true }',
  '{ isNew: false }',
  '{ outcome: [CUT, MOVED_TO_SUPPLEMENTARY, OUT_OF_SCOPE] }',
  '{ digitalAgency: [PART, WHOLE] }',
  '{ division: ["医政局"] }',
  '{ division: ["厚生労働省"], tag: [NEW] }',
  '{ recipient: ["Gavi", "WHO", "Global Fund"] }',
  '{ implementer: ["AMED", "PMDA"] }',
  '{ mentions: ["WHO"] }',
  '{ document: ["document:hospital-budget-draft-2025"] }',
  '{ reviewSheet: [1974, 1983, 2863] }',
  '{ policy: ["薬剤耐性"] }',
  '{ item: [2, 9, 11] }',
  '{ text: "医療" }',
  '{ stage: SUPPLEMENTARY }',
  '{ fiscalYear: 2024, tag: [NEW] }',
  '{ minAmount: 100000000, maxAmount: 100000000000 }',
] as const;

/** The groups of a summary year by year, and what the summary of each of these years tells alone, as `{ year: figures }`. */
export async function yearsBeside(world: World, stage: string, filter: string | null, isNaming: boolean) {
  const figures = isNaming ? FIGURES : PLAIN;
  const given = filter === null ? '' : `, filter: ${filter}`;
  const { all } = await world.data(
    `{ all: budgetSummary(groupBy: YEAR, stage: ${stage}${given}) { fiscalYear ${figures} groups { key label labelEn ${figures} } } }`,
  );
  const told: Record<string, any> = {};
  const alone: Record<string, any> = {};
  for (const { key, label: _label, labelEn, ...group } of all.groups) {
    if (labelEn !== `FY${key}`) throw new Error(`the group ${key} is called ${labelEn}`);
    told[key] = group;
    const { one } = await world.data(
      `{ one: budgetSummary(groupBy: OUTCOME, stage: ${stage}, fiscalYear: ${key}${given}) { ${figures} } }`,
    );
    alone[key] = one;
  }
  const { groups, fiscalYear, ...together } = all;
  return { told, alone, together, fiscalYear, years: groups.map(({ key }: { key: string }) => key) };
}
