import { createHash } from 'node:crypto';
import type { NodeRow } from '../../../../src/graph/model.ts';
import type { FactEvidence } from '../../../facts/common.ts';
import type { Finding } from '../../../layout.ts';
import { nameKey } from '../../../registry/name-forms.ts';
import { finding } from '../../../text/finding.ts';
import { readKanjiNumber } from '../../../text/numerals.ts';
import { places } from '../../part.ts';
import type { CitedText } from './cited-texts.ts';

/**
 * Laws and plans that sheets cite and the registry does not have: a node for each normal form of a name, with the Japanese name alone. The id
 * depends on nothing but the name, so that it is the same whichever sheets are read.
 */
export class CitedPolicies {
  readonly #nodes = new Map<string, NodeRow>();
  readonly #evidence = new Map<string, Set<string>>();
  /** Keys of all names that are cited, of the registry's policies as well. */
  readonly #cited = new Set<string>();
  readonly #leftOver = new Set<string>();
  readonly #none = { notice: 0, 'no-plan': new Set<string>(), place: 0 };

  /** Keeps the name of a text that is cited, and what it prints around that and no rule explains, to be told. */
  note({ name, kind, leftOver }: CitedText): void {
    if (kind !== null) this.#cited.add(citedKey(name));
    if (leftOver !== '') this.#leftOver.add(leftOver);
  }

  /** The id of the policy that a text is; `null` when it is none, which is counted. */
  idOf({ name, kind, why, printed }: CitedText, evidence: FactEvidence): string | null {
    if (kind === null) {
      if (why === 'no-plan') this.#none['no-plan'].add(printed);
      else if (why !== null) this.#none[why] += 1;
      return null;
    }
    const id = `policy:unregistered-${createHash('sha256').update(citedKey(name)).digest('hex').slice(0, 10)}`;
    const known = this.#nodes.get(id);
    // Of two spellings that differ in quotes, the one whose quotes are whole and fewer is the name.
    if (known === undefined || lessQuoted(name, String(known.properties['name'])))
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
      const message = `${joined.length} names that sheets cite join two that others cite by themselves; whether they are one document, no sheet says: ${some(joined)}`;
      findings.push(finding('note', 'cited-joined', null, message));
    }
    return findings;
  }

  /** `成長戦略実行計画・成長戦略フォローアップ`: names that are made of two others, with a sign or 及び (and) between them or nothing. */
  get #joinedNames(): string[] {
    return [...this.#nodes.values()]
      .map(({ properties }) => String(properties['name']))
      .filter((name) => {
        const key = citedKey(name);
        return [...key].some(
          (_, at) =>
            this.#cited.has(key.slice(0, at)) &&
            this.#cited.has(key.slice(at).replace(/^(?:[・、,]|及び|並びに)/u, '')),
        );
      });
  }
}

/** `「日本再興戦略」改訂2015` and `日本再興戦略改訂2015` are one, and so are `第五次環境基本計画` and `第5次環境基本計画`, and `…について` and `…について（答申）`. */
const citedKey = (name: string) =>
  nameKey(
    name
      .replace(QUOTES, '')
      .replace(EDITION, (_, number: string) => String(readKanjiNumber(number) ?? number))
      .replace(ANSWERED, ''),
  );
const EDITION = /(?<=第)([一二三四五六七八九十]+)(?=[次期回])/gu;
const QUOTES = /[「」『』]/gu;
/** An answer or a proposal: the same whether its title says so or the date behind it. */
const ANSWERED = /（(?:答申|建議)）$/u;
const lessQuoted = (name: string, other: string) => {
  const [one, two] = [name, other].map((each) => each.match(QUOTES) ?? []);
  const isWhole = (quotes: readonly string[] = []) => quotes.length % 2 === 0;
  if (isWhole(one) !== isWhole(two)) return isWhole(one);
  return (one?.length ?? 0) < (two?.length ?? 0);
};

/** A ministry's law stands on hundreds of sheets; its node names so many of them. */
const PLACES_MAX = 50;
/** Names that a finding tells. */
const TOLD = 10;

const some = (names: readonly string[]) => `${names.slice(0, TOLD).join('、')}${names.length > TOLD ? ' …' : ''}`;
