import { encodePlace } from '../../src/graph/evidence.ts';
import type { NodeRow, PropertyValue, RelationshipRow, RelationshipType } from '../../src/graph/model.ts';
import type { Sentence } from '../../src/graph/sentence.ts';
import type { FactEvidence } from '../facts/common.ts';
import type { FactsSet } from '../facts/facts-set.ts';
import type { Finding } from '../layout.ts';
import type { NameIndex } from '../registry/name-index.ts';
import type { Registry } from '../registry/schema.ts';
import type { LinkableProgram } from './linkable.ts';
import type { OrganizationNotes } from './organization-notes.ts';

/** What every part of the resolution works from. */
export interface ResolveContext {
  facts: FactsSet;
  registry: Registry;
  names: NameIndex;
}

/** What the documents of one subject, or one part of the registry, give to the graph. */
export interface ResolvedPart {
  nodes: NodeRow[];
  relationships: RelationshipRow[];
  findings: Finding[];
  /** Id of an organisation or policy → the encoded places where this document names it. */
  evidence: Map<string, string[]>;
  /** What it says of organisations themselves: duties, kinds of cooperation, foundings. */
  notes?: OrganizationNotes;
  /** Nodes of earlier parts as they are after this one, which they take the place of: whose money is added, other names. */
  amended?: NodeRow[];
  /** Ids that a node of the table would have by its own edition alone → the id that it has. */
  renamed?: ReadonlyMap<string, string>;
  /** Programmes with what links to the strategy are made from, where the part gives it. */
  linkable?: LinkableProgram[];
  /** What a budget document prints as a programme (a sheet, a line of the draft), as the object that the facts hold → the id of its node. */
  programOf?: ReadonlyMap<object, string>;
  /** English words for organisations (id → one line) that the registry may lack. */
  summaries?: ReadonlyMap<string, string>;
}

/** A part with nothing in it. */
export const emptyPart = (): ResolvedPart => ({ nodes: [], relationships: [], findings: [], evidence: new Map() });

/** The encoded places of facts, for the property `evidence`. */
export const places = (...evidence: FactEvidence[]): string[] => evidence.map(encodePlace);

/** A relationship that is printed in the document at `evidence`. */
export function stated(
  type: RelationshipType,
  from: string,
  to: string,
  evidence: string[],
  properties: Record<string, PropertyValue> = {},
): RelationshipRow {
  return { type, from, to, key: '', properties: { basis: 'STATED', ...properties, evidence } };
}

/** A relationship that a person decided, for a reason in both languages; `evidence` is where the documents speak of its first end. */
export function curated(
  type: RelationshipType,
  from: string,
  to: string,
  evidence: string[],
  reason: Sentence,
  properties: Record<string, PropertyValue> = {},
): RelationshipRow {
  const certainty = { basis: 'CURATED', confidence: 1, ...worded('reason', reason) } as const;
  return { type, from, to, key: '', properties: { ...certainty, ...properties, evidence } };
}

/** A sentence as properties: `reason` and `reasonJa`. */
export function worded(name: string, { en, ja }: Sentence): Record<string, string> {
  return { [name]: en, [`${name}Ja`]: ja };
}

/** Properties without those that have no value: the store holds no `null` and no empty list. */
export function present(properties: Record<string, PropertyValue | null | undefined>): Record<string, PropertyValue> {
  const kept: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    kept[name] = value;
  }
  return kept;
}

/** A node with properties that are worked out from others; what was worked out before under their names goes, also where nothing takes its place. */
export function withWorkedOut(node: NodeRow, added: Parameters<typeof present>[0]): NodeRow {
  const kept = Object.entries(node.properties).filter(([name]) => !(name in added));
  return { ...node, properties: { ...Object.fromEntries(kept), ...present(added) } };
}
