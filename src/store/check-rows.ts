import { StoreError } from '../graph/graph-store.ts';
import { ALWAYS_THERE, type GraphRows, type NodeRow, type NodeType, OWN_PLACE } from '../graph/model.ts';
import { isNodeType, isRelationshipType } from './load-cypher.ts';

/** Faults that a message lists. */
const FAULTS_SHOWN = 5;

/**
 * Refuses rows that a store would drop in silence or keep differently from the other store: unknown types, ids used twice,
 * relationships without an end, values that are not of the model, and what lists could not put in order (no place, or that of another). Throws a StoreError that lists them.
 */
export function checkRows({ nodes, relationships }: GraphRows): void {
  const faults: string[] = [];
  const ids = new Set<string>();
  const places = new Map<string, string>();
  for (const { id, type, properties } of nodes) {
    if (!isNodeType(type)) faults.push(`node ${id} has the unknown type ${JSON.stringify(type)}`);
    if (ids.has(id)) faults.push(`two nodes have the id ${id}`);
    ids.add(id);
    tellValues(properties, () => `node ${id}`, faults);
    tellMissing(type, properties, () => `node ${id}`, faults);
    tellSamePlace({ id, type, properties }, places, faults);
  }
  const seen = new Set<string>();
  for (const { type, from, to, key, properties } of relationships) {
    const name = () => `relationship ${type} from ${from} to ${to}${key === '' ? '' : ` (${key})`}`;
    if (!isRelationshipType(type)) faults.push(`${name()} has an unknown type`);
    for (const end of [from, to]) if (!ids.has(end)) faults.push(`${name()}: there is no node ${end}`);
    const identity = relationshipIdentity(type, from, to, key);
    if (seen.has(identity)) faults.push(`${name()} is there twice`);
    seen.add(identity);
    tellValues(properties, name, faults);
    tellMissing(type, properties, name, faults);
  }
  if (faults.length === 0) return;
  const more = faults.length > FAULTS_SHOWN ? `, and ${faults.length - FAULTS_SHOWN} more` : '';
  throw new StoreError(`These rows are no graph: ${faults.slice(0, FAULTS_SHOWN).join('; ')}${more}.`);
}

/** What makes two relationship rows the same relationship. */
export function relationshipIdentity(type: string, from: string, to: string, key: string): string {
  return JSON.stringify([type, from, to, key]);
}

/** Millions of values are looked at: names and lists are made for faults alone. */
function tellValues(properties: Record<string, unknown>, name: () => string, faults: string[]): void {
  for (const property in properties) {
    const value = properties[property];
    if (!isPropertyValue(value)) faults.push(`${name()}: ${property} is ${shown(value)}, which no store can hold`);
  }
}

function tellMissing(
  type: keyof typeof ALWAYS_THERE,
  properties: Record<string, unknown>,
  name: () => string,
  faults: string[],
): void {
  for (const property of ALWAYS_THERE[type] ?? [])
    if (properties[property] === undefined) faults.push(`${name()} has no ${property}, which every ${type} has`);
}

/** `places`: the ids of the nodes before, by their types and places. */
function tellSamePlace({ id, type, properties }: NodeRow, places: Map<string, string>, faults: string[]): void {
  const property = (OWN_PLACE as Partial<Record<NodeType, string>>)[type];
  if (property === undefined || properties[property] === undefined) return;
  const place = `${type} ${properties[property]}`;
  const other = places.get(place);
  if (other !== undefined)
    faults.push(`nodes ${other} and ${id} have the same ${property}, of which every ${type} has its own`);
  places.set(place, id);
}

function isPropertyValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (Array.isArray(value)) return value.every((entry) => typeof entry === 'string');
  return typeof value === 'string' || typeof value === 'boolean';
}

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
