import type { NodeType } from '../../graph/model.ts';
import { type CooperationKind, type Duty, decodeProfile } from '../../graph/profile.ts';
import { listOf } from '../../graph/property.ts';
import { type Addresses, hasPage } from '../addresses.ts';
import type { Properties } from '../whole-graph.ts';
import { budgetOf } from './budget.ts';
import { type Entity, entity, entityId } from './entity.ts';
import { evidenceOf, type Publishers } from './evidence.ts';
import { NODE_SCHEMATA, organizationSchema } from './schemata.ts';

/** What the entities of one feed have in common. */
export interface Setting {
  addresses: Addresses;
  publishers: Publishers;
}

/** A node as an entity; `null` where the model has none. */
export function nodeEntity(node: Properties, setting: Setting): Entity | null {
  const type = node['type'] as NodeType;
  const id = String(node['id']);
  const schema = NODE_SCHEMATA[type];
  if (schema === null) return null;
  const { lines, ...evidence } = evidenceOf(node, setting.addresses, setting.publishers);
  const page = hasPage(id) ? [setting.addresses.node(id)] : [];
  const told = { ...evidence, sourceUrl: [...page, ...evidence.sourceUrl] };
  if (type === 'Organization') return organization(node, told, lines);
  if (type === 'SourceDocument') return entity(entityId(id), schema, { ...document(node), sourceUrl: page });
  return entity(entityId(id), schema, { ...told, notes: lines, ...VALUES[type]?.(node, lines) });
}

type Values = Readonly<Record<string, unknown>>;

const VALUES: Readonly<Partial<Record<NodeType, (node: Properties, lines: readonly string[]) => Values>>> = {
  StrategyItem: (node) => ({
    name: [node['title'], node['titleEn']],
    alias: node['titlePrinted'],
    projectId: node['mark'],
    program: STRATEGY,
    country: 'jp',
  }),
  Measure: (node) => ({ name: node['titleEn'], program: STRATEGY, country: 'jp' }),
  Initiative: (node) => ({
    name: [node['title'], node['titleEn']],
    alias: [node['titlePrinted'], node['text']],
    program: STRATEGY,
    country: 'jp',
  }),
  Direction: (node) => ({ description: [node['text'], node['textEn']], program: STRATEGY, country: 'jp' }),
  BudgetProgram: (node, lines) => {
    const { amount, texts } = budgetOf(node);
    return {
      name: [node['name'], node['nameEn']],
      alias: [node['namePrinted'], node['otherNames']].flat(),
      summary: node['summaryEn'],
      status: node['outcome'],
      phase: node['level'],
      keywords: node['tags'],
      amount,
      currency: amount === null ? null : 'JPY',
      notes: [...texts, ...lines],
      country: 'jp',
    };
  },
  Policy: (node) => ({
    title: [node['name'], node['nameEn']],
    name: [node['name'], node['nameEn']],
    alias: node['aliases'],
    weakAlias: node['lookupNames'],
    fileName: node['name'],
    keywords: node['kind'],
  }),
  ReviewSheet: (node) => ({
    title: node['name'],
    name: node['name'],
    fileName: `行政事業レビューシート ${node['fiscalYear']} ${node['number']}`,
    author: [[node['ministry'], node['unit']].filter(Boolean).join(' ')],
    date: node['fiscalYear'],
    language: 'jpn',
    country: 'jp',
  }),
};

const STRATEGY = ['グローバルヘルス戦略', 'Global Health Strategy of Japan'];

function organization(node: Properties, told: Values, lines: readonly string[]): Entity {
  const names = [node['name'], node['nameEn']];
  const { schema, isJapanese } = organizationSchema(node['kind'], names);
  const [year, month] = [node['foundedYear'], node['foundedMonth']];
  const duties = listOf(node['duties']).map((text) => decodeProfile<Duty>(text));
  const kinds = listOf(node['cooperationKinds']).map((text) => decodeProfile<CooperationKind>(text));
  return entity(entityId(String(node['id'])), schema, {
    name: names,
    abbreviation: node['abbreviation'],
    alias: node['aliases'],
    weakAlias: node['lookupNames'],
    classification: node['kind'],
    country: isJapanese ? 'jp' : null,
    incorporationDate: month === undefined ? year : `${year}-${String(month).padStart(2, '0')}`,
    summary: node['summaryEn'],
    description: [
      ...duties.flatMap(({ text, textEn }) => [text, textEn]),
      ...kinds.flatMap(({ name, nameEn }) => [name, nameEn]),
    ],
    notes: lines,
    ...told,
  });
}

function document(node: Properties): Values {
  return {
    title: [node['title'], node['titleEn']],
    name: [node['title'], node['titleEn']],
    fileName: String(node['id']).replace(/^document:/, ''),
    author: [node['publisher'], node['publisherEn']],
    publisher: [node['publisher'], node['publisherEn']],
    date: node['edition'] ?? node['fiscalYear'],
    language: 'jpn',
    country: 'jp',
    description: node['attribution'],
    notes: [`${node['lines']} lines`, `SHA-256 of the text that was read: ${node['sha256']}`],
  };
}
