import { createHash } from 'node:crypto';
import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import type { Sentence } from '../../../src/graph/sentence.ts';
import type { UnitChain } from '../../documents/rs-system/facts.ts';
import type { FactEvidence } from '../../facts/common.ts';
import type { Finding } from '../../layout.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import type { OrganizationEntry } from '../../registry/schema.ts';
import { finding } from '../../text/finding.ts';
import { parentsOf } from '../parents.ts';
import { places, stated, worded } from '../part.ts';
import { ministriesAbove } from './known-programs.ts';
import { isBeside, type Level, type PathUnit, unitPath } from './unit-path.ts';

/** Why a unit is a part of the one that its sheet prints above it. */
const BY_UNIT_NAMES: Sentence = { en: 'as the names of units are printed', ja: '部局名の記載による' };

/** The units that run a programme: ids from the ministry down. */
export interface ResolvedUnits {
  /** The ministry that the first unit is, or belongs to; the first unit itself where it is below none. */
  ministry: string;
  chain: { id: string; level: Level; printed: string }[];
}

/**
 * Turns unit chains into organisations: the registry's where it has the unit below the same ministry, else a node with the Japanese
 * name alone. A 総務課 is that of its own bureau, a 大臣官房 that of its own ministry.
 */
export class SheetUnits {
  /** Id → encoded places. */
  readonly evidence = new Map<string, string[]>();
  readonly relationships: RelationshipRow[] = [];
  readonly #names: NameIndex;
  readonly #parents: ReadonlyMap<string, string>;
  readonly #above: (id: string) => string | null;
  readonly #unregistered = new Map<string, NodeRow>();
  readonly #known = new Map<string, string>();

  constructor(names: NameIndex, organizations: readonly OrganizationEntry[]) {
    this.#names = names;
    this.#above = ministriesAbove(organizations);
    this.#parents = parentsOf(organizations);
  }

  get nodes(): NodeRow[] {
    return [...this.#unregistered.values()];
  }

  /** One finding for all units without entry: under the scope of the whole government there are thousands. */
  get findings(): Finding[] {
    if (this.#unregistered.size === 0) return [];
    const names = this.nodes.slice(0, 10).map(({ properties }) => properties['name']);
    const message = `The registry has no English name for ${this.#unregistered.size} units of the review sheets, which stand in the graph with their Japanese one: ${names.join('、')}${this.#unregistered.size > 10 ? ' …' : ''}`;
    return [finding('warning', 'unit-without-entry', null, message)];
  }

  /**
   * The units of a chain, each below the one before it, unless that is no whole of it. `policyMinistry`: whose policy the programme is (所管府省庁), which is above an agency that
   * runs it (水産庁, of the 農林水産省).
   */
  resolve(unit: UnitChain, evidence: FactEvidence, policyMinistry?: string): ResolvedUnits {
    // A unit and those that it is below, with their ids.
    const path: { unit: PathUnit; id: string }[] = [];
    const chain: ResolvedUnits['chain'] = [];
    for (const each of unitPath(unit)) {
      while (isBeside(each, path.at(-1)?.unit)) path.pop();
      const above = path.at(-1)?.id;
      const names = [...path.map((one) => one.unit), each];
      const id = this.#idOf(names, { ministry: chain[0]?.id, above }, evidence);
      path.push({ unit: each, id });
      if (id === above) continue;
      this.#see(id, evidence);
      if (above !== undefined) this.#putBelow(id, above, evidence);
      chain.push({ id, level: each.level, printed: each.printed });
    }
    const first = chain[0]?.id ?? '';
    return { ministry: this.#above(first) ?? this.#inCharge(first, policyMinistry, evidence), chain };
  }

  /** The ministry in charge of an agency that the registry does not have; the agency itself where the sheet names no other. */
  #inCharge(first: string, policyMinistry: string | undefined, evidence: FactEvidence): string {
    const id = policyMinistry === undefined ? null : this.#names.resolve(policyMinistry);
    if (id === null || first === '' || this.#above(id) !== id) return first;
    this.#putBelow(first, id, evidence);
    return id;
  }

  /** Where the registry says otherwise, it knows better. */
  #putBelow(id: string, above: string, evidence: FactEvidence): void {
    const parent = this.#parents.get(id);
    if (parent !== undefined && parent !== above) return;
    this.relationships.push(stated('PART_OF', id, above, places(evidence), worded('statement', BY_UNIT_NAMES)));
  }

  #idOf(path: readonly PathUnit[], known: KnownUnits, evidence: FactEvidence): string {
    const key = path.map(({ name }) => name).join('\n');
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const id = this.#registered(path, known) ?? this.#unknown(path, key, evidence);
    this.#known.set(key, id);
    return id;
  }

  /** The longest form first: 国際協力局政策課 before 政策課. It must belong to the chain's own ministry. */
  #registered(path: readonly PathUnit[], { ministry, above: unit }: KnownUnits): string | null {
    const own = ministry === undefined ? null : (this.#above(ministry) ?? ministry);
    for (let from = 0; from < path.length; from += 1) {
      const names = path.slice(from).map(({ name }) => name);
      const id = this.#names.resolve(names.join(''));
      if (id === null || !id.startsWith('org:')) continue;
      const above = this.#above(id);
      if (own === null || id === ministry || above === own) return id;
      // A body of its own (国立感染症研究所) that the registry puts below no ministry.
      if (above === null && (from === path.length - 1 || this.#parents.get(id) === unit)) return id;
    }
    return null;
  }

  /** The ministry stands in front of the name, since every ministry has a 大臣官房. */
  #unknown(path: readonly PathUnit[], key: string, evidence: FactEvidence): string {
    const id = `org:unit-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;
    const name = path.map((unit) => unit.name).join('');
    const kind = kindOf(path);
    const properties = { name, nameEn: name, kind, unregistered: true, evidence: places(evidence) };
    if (!this.#unregistered.has(id)) this.#unregistered.set(id, { id, type: 'Organization', properties });
    return id;
  }

  #see(id: string, evidence: FactEvidence): void {
    const [place = ''] = places(evidence);
    const known = this.evidence.get(id);
    if (known === undefined) this.evidence.set(id, [place]);
    else if (known.length < PLACES_MAX && !known.includes(place)) known.push(place);
  }
}

/** Ids of the units that a unit is below: the ministry, and the one next above. */
interface KnownUnits {
  ministry: string | undefined;
  above: string | undefined;
}

/** A ministry has a thousand sheets; its node names so many of them. */
const PLACES_MAX = 50;

function kindOf(path: readonly PathUnit[]): string {
  const last = path.at(-1);
  // 省 ministry; 庁 agency, 委員会 commission and the like.
  return last?.level === 'ministry' && last.name.endsWith('省') ? 'MINISTRY' : KINDS[last?.level ?? 'office'];
}

const KINDS: Readonly<Record<Level, string>> = {
  ministry: 'AGENCY',
  agency: 'AGENCY',
  bureau: 'BUREAU',
  department: 'BUREAU',
  division: 'DIVISION',
  office: 'DIVISION',
};
