import { createHash } from 'node:crypto';

/** An entity of FollowTheMoney; values are texts, also numbers and dates. */
export interface Entity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
  datasets: [string];
}

/** The name of the data set, which every entity tells. */
export const DATASET = 'jp_global_health_strategy';

type Value = string | number | null | undefined;

/** An entity with those values that are there, each once. */
export function entity(id: string, schema: string, values: Readonly<Record<string, unknown>>): Entity {
  const properties = Object.fromEntries(
    Object.entries(values)
      .map(([name, given]) => [name, texts(given)] as const)
      .filter(([, given]) => given.length > 0),
  );
  return { id, schema, properties, datasets: [DATASET] };
}

function texts(given: unknown): string[] {
  const all = ([given].flat() as Value[]).map((value) => cleaned(String(value ?? '')));
  return [...new Set(all)].filter((text) => text !== '');
}

/** As that ecosystem cleans texts: one blank for white space of any kind, no control characters, no halves of surrogate pairs. */
function cleaned(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Ids of entities hold letters, digits and hyphens: what else an id has is told apart by a hash. */
export function entityId(id: string): string {
  const plain = id.replace(/[^0-9A-Za-z]+/g, '-');
  const isPlain = /^[a-z]+:[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/.test(id);
  return `ghs-${isPlain ? plain : `${plain.replace(/-$/, '')}-${hash(id)}`}`;
}

/** The id of a relationship, the same at every load: there may be several of one type between two nodes. */
export function linkId(type: string, start: string, end: string, key: string): string {
  return `ghs-${type.toLowerCase().replaceAll('_', '-')}-${hash(JSON.stringify([type, start, end, key]))}`;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20);
