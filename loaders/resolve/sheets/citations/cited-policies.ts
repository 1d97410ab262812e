import { createHash } from 'node:crypto';
import type { NodeRow } from '../../../../src/graph/model.ts';
import type { FactEvidence } from '../../../facts/common.ts';
import type { Finding } from '../../../layout.ts';
import { finding } from '../../../text/finding.ts';
import { places } from '../../part.ts';
import { apart, isPerhapsTwo } from './apart.ts';
import { citedKey, QUOTES } from './cited-key.ts';
import { isCircular } from './cited-kind.ts';
import type { CitedText } from './cited-texts.ts';
import { type KnownNames, NO_NAMES } from './known-names.ts';

/**
 * Laws and plans that sheets cite and the registry does not have: a node for each normal form of a name, with the Japanese name alone. The id
 * depends on nothing but the name, so that it is the same whichever sheets are read.
 */
export class CitedPolicies {
  readonly #nodes = new Map<string, NodeRow>();
  readonly #evidence = new Map<string, Set<string>>();
  readonly #known: KnownNames;
  readonly #read = new Map<string, readonly CitedText[]>();
  readonly #leftOver = new Set<string>();
  readonly #none = { notice: 0, 'no-plan': new Set<string>(), place: 0 };

  /** `known`: what sheets cite by itself. */
  constructor(known: KnownNames = NO_NAMES) {
    this.#known = known;
  }

  /** The texts that a cell cites; what it prints around their names and no rule explains is kept, to be told. */
  textsOf(cell: string): readonly CitedText[] {
    const read = this.#read.get(cell);
    if (read !== undefined) return read;
    const texts = this.#known
      .textsIn(cell)
      .map((text) => this.#spelled(text))
      .flatMap((text) => apart(text, this.#known))
      .map((text) => this.#spelled(text));
    for (const { leftOver } of texts) if (leftOver !== '') this.#leftOver.add(leftOver);
    this.#read.set(cell, texts);
    return texts;
  }

  #spelled(text: CitedText): CitedText {
    const name = this.#known.spelled(text.name);
    return name === text.name ? text : { ...text, name, kind: this.#known.kindOf(name) ?? 'LAW', why: null };
  }

  /** The id of the policy that a text is; `null` when it is none, which is counted. */
  idOf({ name, kind: called, why, printed }: CitedText, evidence: FactEvidence): string | null {
    // What is called like no plan, or like a notice, is one where another cell tells who decided it: サイバーセキュリティ2023.
    const isItself = why === 'place' || (why === 'notice' && isCircular(printed));
    const kind = isItself ? called : (this.#known.kindOf(name) ?? called);
    if (kind === null) {
      if (why === 'no-plan') this.#none['no-plan'].add(printed);
      else if (why !== null) this.#none[why] += 1;
      return null;
    }
    const id = `policy:unregistered-${createHash('sha256').update(citedKey(name)).digest('hex').slice(0, 10)}`;
    const known = this.#nodes.get(id);
    // Of two spellings that differ in quotes, the one whose quotes are whole and fewer is the name; else Beyond 5G before Beyond5G, and 第五次
    // before 第5次, as titles of plans have it, whichever is read first.
    if (known === undefined || isBetter(name, String(known.properties['name'])))
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
    if (this.#leftOver.size > 0) {
      const message = `around ${this.#leftOver.size} names of laws and plans that sheets cite stands more than dates, places and subtitles, which is not read: ${some([...this.#leftOver])}`;
      findings.push(finding('note', 'cited-left-over', null, message));
    }
    const joined = this.#joinedNames;
    if (joined.length > 0) {
      const message = `${joined.length} names that sheets cite look like two joined by a word or sign; whether they are one document, no sheet says: ${some(joined)}`;
      findings.push(finding('note', 'cited-joined', null, message));
    }
    return findings;
  }

  /** `ロンドン条約及び1996年議定書`: each half ends as a name does, and no cell tells whether they are two. */
  get #joinedNames(): string[] {
    return [...this.#nodes.values()].map(({ properties }) => String(properties['name'])).filter(isPerhapsTwo);
  }
}

const isBetter = (name: string, other: string) => {
  const [one, two] = [name, other].map((each) => each.match(QUOTES) ?? []);
  const isWhole = (quotes: readonly string[] = []) => quotes.length % 2 === 0;
  if (isWhole(one) !== isWhole(two)) return isWhole(one);
  const fewer = (two?.length ?? 0) - (one?.length ?? 0);
  if (fewer !== 0) return fewer > 0;
  const blanks = name.split(' ').length - other.split(' ').length;
  return blanks > 0 || (blanks === 0 && name > other);
};

/** A ministry's law stands on hundreds of sheets; its node names so many of them. */
const PLACES_MAX = 50;
/** Names that a finding tells. */
const TOLD = 10;

const some = (names: readonly string[]) => `${names.slice(0, TOLD).join('、')}${names.length > TOLD ? ' …' : ''}`;
