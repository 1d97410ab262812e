import { createHash } from 'node:crypto';
import type { NodeRow } from '../../../../src/graph/model.ts';
import type { FactEvidence } from '../../../facts/common.ts';
import type { Finding } from '../../../layout.ts';
import { nameKey } from '../../../registry/name-forms.ts';
import { finding } from '../../../text/finding.ts';
import { places } from '../../part.ts';
import type { CitedText } from './cited-texts.ts';

/**
 * Laws and plans that sheets cite and the registry does not have: a node for each normal form of a name, with the Japanese name alone. The id
 * depends on nothing but the name, so that it is the same whichever sheets are read.
 */
export class CitedPolicies {
  readonly #nodes = new Map<string, NodeRow>();
  readonly #evidence = new Map<string, Set<string>>();
  readonly #none = { notice: 0, 'no-plan': new Set<string>(), place: 0 };

  /** The id of the policy that a text is; `null` when it is none, which is counted. */
  idOf({ name, kind, why, printed }: CitedText, evidence: FactEvidence): string | null {
    if (kind === null) {
      if (why === 'no-plan') this.#none['no-plan'].add(printed);
      else if (why !== null) this.#none[why] += 1;
      return null;
    }
    const id = `policy:unregistered-${createHash('sha256').update(nameKey(name)).digest('hex').slice(0, 10)}`;
    if (!this.#nodes.has(id))
      this.#nodes.set(id, { id, type: 'Policy', properties: { name, kind, unregistered: true } });
    const seen = this.#evidence.get(id) ?? new Set();
    this.#evidence.set(id, seen);
    if (seen.size < PLACES_MAX) for (const place of places(evidence)) seen.add(place);
    return id;
  }

  get nodes(): NodeRow[] {
    return [...this.#nodes.values()].map((node) => ({
      ...node,
      properties: { ...node.properties, evidence: [...(this.#evidence.get(node.id) ?? [])] },
    }));
  }

  get findings(): Finding[] {
    const findings: Finding[] = [];
    if (this.#nodes.size > 0) {
      const names = [...this.#nodes.values()].map(({ properties }) => String(properties['name']));
      const message = `policies-of-sheets.yaml has no English name for ${names.length} laws and plans that review sheets cite, which stand in the graph with their Japanese one: ${some(names)}`;
      findings.push(finding('warning', 'policy-without-entry', null, message));
    }
    const { notice, place } = this.#none;
    const sentences = [...this.#none['no-plan']];
    if (notice + place + sentences.length > 0) {
      const message = `in the fields for laws and plans ${notice} texts are notices on the programme itself, ${place} say when or where in what stands before them (a text before is kept with it), and ${sentences.length} are called like no law or plan; they are kept as printed: ${some(sentences)}`;
      findings.push(finding('note', 'cited-no-policy', null, message));
    }
    return findings;
  }
}

/** A ministry's law stands on hundreds of sheets; its node names so many of them. */
const PLACES_MAX = 50;
/** Names that a finding tells. */
const TOLD = 10;

const some = (names: readonly string[]) => `${names.slice(0, TOLD).join('、')}${names.length > TOLD ? ' …' : ''}`;
