import type { NodeRow, PropertyValue } from '../../../src/graph/model.ts';
import type { OrganizationEntry } from '../../registry/schema.ts';
import { organizationId } from '../ids.ts';
import type { ResolvedPart } from '../part.ts';

/** A programme that another document gave to the graph already, as far as joining needs it. */
export interface KnownProgram {
  node: NodeRow;
  /** Corrected, printed, and those of other documents. */
  names: string[];
  /** Ids of the units that run it. */
  units: string[];
  /** Ids of the ministries that these units belong to; of the publisher where no unit is printed. */
  ministries: string[];
  lines: NodeRow[];
  /** Programmes that it is a part of. */
  wholes: KnownProgram[];
  parts: KnownProgram[];
  /** Places where units of it are only concluded, not printed. */
  unitsAreDerived: boolean;
}

/** The programmes of `parts` by id, in their order. `publisherOf`: the ministry that publishes a document, by the document's id. */
export function knownPrograms(
  parts: readonly ResolvedPart[],
  organizations: readonly OrganizationEntry[],
  publisherOf: (document: string) => string | null,
): Map<string, KnownProgram> {
  const nodes = new Map(parts.flatMap((part) => part.nodes.map((node) => [node.id, node] as const)));
  const programs = new Map<string, KnownProgram>();
  for (const node of nodes.values()) {
    if (node.type !== 'BudgetProgram') continue;
    const { name, namePrinted, otherNames } = node.properties;
    const names = [name, namePrinted, otherNames].flat().filter((each) => typeof each === 'string');
    const found = { node, names, units: [], ministries: [], lines: [], wholes: [], parts: [], unitsAreDerived: true };
    programs.set(node.id, found);
  }
  const above = ministriesAbove(organizations);
  for (const { type, from, to, properties } of parts.flatMap((part) => part.relationships)) {
    const program = programs.get(from);
    if (program === undefined) continue;
    if (type === 'HAS_BUDGET') program.lines.push(...[nodes.get(to)].filter((line) => line !== undefined));
    if (type === 'COMPONENT_OF') {
      const whole = programs.get(to);
      if (whole === undefined) continue;
      program.wholes.push(whole);
      whole.parts.push(program);
    }
    if (type !== 'ADMINISTERED_BY' && properties['was'] !== 'ADMINISTERED_BY') continue;
    program.units.push(to);
    if (properties['basis'] !== 'DERIVED') program.unitsAreDerived = false;
    program.ministries.push(...[above(to)].filter((id) => id !== null));
  }
  for (const program of programs.values()) {
    if (program.ministries.length > 0) continue;
    const documents = program.lines.map(({ properties }) => String(properties['document']));
    program.ministries.push(...documents.map(publisherOf).filter((id) => id !== null));
  }
  return programs;
}

/** The ministry (or cabinet) that a unit is below, by the registry's parents; the unit itself when it is one. */
export function ministriesAbove(organizations: readonly OrganizationEntry[]): (id: string) => string | null {
  const byId = new Map(organizations.map((entry) => [organizationId(entry.id), entry]));
  return (id) => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      const entry = byId.get(at);
      if (entry?.kind === 'MINISTRY' || entry?.kind === 'CABINET') return at;
      at = entry?.parent === undefined ? undefined : organizationId(entry.parent);
    }
    return null;
  };
}

/** A line's amount that stands for itself; `null` for none, unknown and parts of a larger sum (内数). */
export function lineYen({ properties }: { properties: Record<string, PropertyValue> }): number | null {
  const { amount, kind, partOf } = properties;
  return typeof amount === 'number' && kind === 'amount' && partOf !== true ? amount : null;
}
