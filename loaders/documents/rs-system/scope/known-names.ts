import { nameForms, nameKey } from '../../../registry/name-forms.ts';
import type { PrintedBy } from './find-names.ts';

/** Names of programmes of other documents, by every form that they may stand under. */
export type KnownNames = ReadonlyMap<string, { name: string; document: string }>;

/** The forms of every programme, component and line of the given documents. A candidate suffices: whether they are one is decided later. */
export function knownNames(documents: readonly OtherFacts[], layouts: readonly string[]): KnownNames {
  const forms = new Map<string, { name: string; document: string }>();
  for (const facts of documents) {
    const { id, layout } = facts.document;
    if (!layouts.includes(layout)) continue;
    for (const name of programNames(facts)) {
      for (const form of nameForms(name).keys()) if (!forms.has(form)) forms.set(form, { name, document: id });
    }
  }
  return forms;
}

/** The programme whose name is known under a form of this one (`alike: false`), or that shares at least `similarity` of its pairs of signs. */
export function findKnown(
  name: string,
  known: KnownNames,
  similarity = 1,
): { name: string; document: string; alike: boolean } | null {
  for (const form of nameForms(name).keys()) {
    const found = known.get(form);
    if (found !== undefined) return { ...found, alike: false };
  }
  if (similarity === 1) return null;
  const pairs = pairsOf(nameKey(name));
  let best: { name: string; document: string } | null = null;
  let most = similarity;
  for (const [form, program] of known) {
    const share = sharedPairs(pairs, knownPairs(form));
    if (share < most) continue;
    most = share;
    best = program;
  }
  return best === null ? null : { ...best, alike: true };
}

/** Twice the pairs of neighbouring signs that both have, over the pairs of both (the measure of Dice). */
function sharedPairs(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / (left.size + right.size || 1);
}

function pairsOf(key: string): Set<string> {
  const plain = key.replace(/[^\p{L}\p{N}]/gu, '');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < plain.length; at += 1) pairs.add(plain.slice(at, at + 2));
  return pairs;
}

function knownPairs(form: string): Set<string> {
  const held = PAIRS.get(form);
  if (held !== undefined) return held;
  const pairs = pairsOf(form);
  PAIRS.set(form, pairs);
  return pairs;
}

/** The forms of the other documents are compared with every sheet of the ministry. */
const PAIRS = new Map<string, Set<string>>();

/** All that the strategy prints, made comparable. */
export function strategyText(documents: readonly OtherFacts[]): { text: string; document: string }[] {
  return documents
    .filter(({ document }) => document.layout === 'strategy-follow-up')
    .map((facts) => ({ text: nameKey(textsOf(facts).join('\n')), document: facts.document.id }));
}

/** Facts of another document, of which only names and texts are looked at. */
export interface OtherFacts {
  document: { id: string; layout: string };
  sheets?: readonly { name: string | null; components: readonly NamedPart[] }[];
  sections?: readonly { lines: readonly DraftLine[] }[];
}

/** A line of a draft budget; what stands below it may be a programme, too (ａ … 内訳). */
interface DraftLine {
  name: string;
  parts?: readonly DraftLine[];
}

interface NamedPart {
  name: string | null;
  components: readonly NamedPart[];
}

/** Every name of a programme, component or line of the documents of `layouts`. */
export function programmesOf(documents: readonly OtherFacts[], layouts: readonly string[]): PrintedBy[] {
  return documents
    .filter(({ document }) => layouts.includes(document.layout))
    .flatMap((facts) => programNames(facts).map((name) => ({ name, document: facts.document.id })));
}

function programNames({ sheets = [], sections = [] }: OtherFacts): string[] {
  const names: string[] = [];
  const add = (part: NamedPart) => {
    if (part.name !== null) names.push(part.name);
    for (const component of part.components) add(component);
  };
  for (const sheet of sheets) add(sheet);
  const addLine = ({ name, parts = [] }: DraftLine) => {
    names.push(name);
    for (const part of parts) addLine(part);
  };
  for (const section of sections) for (const line of section.lines) addLine(line);
  return names;
}

/** Every printed text of a fact, wherever it stands. */
function textsOf(facts: unknown): string[] {
  if (Array.isArray(facts)) return facts.flatMap(textsOf);
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsOf(value),
  );
}
