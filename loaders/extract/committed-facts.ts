import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownLayout } from '../documents/layouts.ts';
import { unreadableFolder } from '../facts/facts-error.ts';
import type { DocumentFacts } from '../facts/facts-kind.ts';
import type { Finding } from '../layout.ts';
import { finding } from '../text/finding.ts';
import { type PlacedFact, placedFacts } from './placed-facts.ts';
import type { KnownDocument } from './tell-editions.ts';

/** Missing facts of one kind that are told one by one. */
const SHOWN = 20;
/** So many times the committed count is too much to be believed. */
const TOO_MUCH = 2;
/** Less than this part of what the latest document of the layout has is worth a look, where that has so many. */
const TOO_FEW = 0.7;
const FEWEST_COMPARED = 10;

/** Ids of the documents that have a facts file; none where the folder is not there yet. Throws a `FactsError` where it cannot be read. */
export function committedIds(directory: string): string[] {
  const files = filesIn(directory).filter((file) => file.endsWith('.json') && !file.startsWith('.'));
  return files.map((file) => file.slice(0, -'.json'.length)).sort();
}

function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw unreadableFolder(directory, error);
  }
}

/** The text of a document's facts file; `null` when there is none. */
export function committedText(directory: string, id: string): string | null {
  const path = join(directory, `${id}.json`);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Heads of the documents that have a facts file; what is no facts file is passed over. */
export function committedHeads(directory: string): KnownDocument[] {
  return committedIds(directory).flatMap((id) => {
    try {
      const head = (JSON.parse(committedText(directory, id) ?? '') as Partial<DocumentFacts> | null)?.document;
      return typeof head?.id === 'string' ? [head] : [];
    } catch {
      return [];
    }
  });
}

/** The facts that a folder has under a document's id; `null` when there are none that its layout understands. */
export function factsThere(
  directory: string,
  { facts, layout }: Omit<ComparedDocument, 'counts'>,
): DocumentFacts | null {
  const text = committedText(directory, facts.document.id);
  return text === null ? null : parse(text, layout);
}

/** What is compared: the facts of a document, and how its layout checks and counts them. */
export interface ComparedDocument {
  facts: DocumentFacts;
  counts: Record<string, number>;
  layout: Pick<KnownLayout, 'schema' | 'counts'>;
}

/** Warnings on what the committed facts have and this extraction has not, by counts and by facts, and on too much. */
export function compareWithCommitted(document: ComparedDocument, directory: string): Finding[] {
  const { id } = document.facts.document;
  const text = committedText(directory, id);
  if (text === null) return compareWithLatest(document, directory);
  const committed = parse(text, document.layout);
  if (committed === null) {
    return [
      warning(
        'committed-unreadable',
        `The committed ${id}.json does not fit the schema, so nothing is compared with it.`,
      ),
    ];
  }
  return [
    ...compareCounts(document.layout.counts(committed), document.counts),
    ...compareFacts(committed, document.facts),
  ];
}

/** A document that is new has about as much as the latest one of its layout: half of it may have been lost on the way. */
function compareWithLatest({ facts, counts, layout }: ComparedDocument, directory: string): Finding[] {
  const latest = committedIds(directory)
    .flatMap((id) => parse(committedText(directory, id) ?? '', layout) ?? [])
    .filter(({ document }) => document.layout === facts.document.layout)
    .sort((left, right) => (left.document.fiscalYear ?? 0) - (right.document.fiscalYear ?? 0))
    .at(-1);
  if (latest === undefined) return [];
  return Object.entries(layout.counts(latest)).flatMap(([kind, expected]) => {
    const count = counts[kind] ?? 0;
    if (expected < FEWEST_COMPARED || count >= expected * TOO_FEW) return [];
    const message = `${kind}: ${count}, where ${latest.document.id}, the latest of this layout, has ${expected}. See that the text is whole.`;
    return [warning('fewer-than-latest', message)];
  });
}

function compareCounts(before: Record<string, number>, now: Record<string, number>): Finding[] {
  const findings: Finding[] = [];
  for (const [kind, expected] of Object.entries(before)) {
    const count = now[kind] ?? 0;
    const compared = `${kind}: ${count}, where the committed facts have ${expected}.`;
    if (count < expected) findings.push(warning('fewer-than-committed', compared));
    if (expected > 0 && count > expected * TOO_MUCH) findings.push(warning('many-more-than-committed', compared));
  }
  return findings;
}

function compareFacts(before: DocumentFacts, now: DocumentFacts): Finding[] {
  const left = new Map<string, number>();
  const key = ({ kind, label, content }: PlacedFact) => `${kind}\n${content ?? label}`;
  const present = placedFacts(now);
  for (const fact of present) left.set(key(fact), (left.get(key(fact)) ?? 0) + 1);
  const missing = new Map<string, PlacedFact[]>();
  // Facts without a name that say something else than before are the same ones in the same number, put right.
  const changed = countNameless(present);
  for (const fact of placedFacts(before)) {
    const count = left.get(key(fact)) ?? 0;
    if (count > 0) {
      left.set(key(fact), count - 1);
      if (fact.content !== null) changed.set(fact.kind, (changed.get(fact.kind) ?? 0) - 1);
    } else missing.set(fact.kind, [...(missing.get(fact.kind) ?? []), fact]);
  }
  for (const [kind, facts] of missing) {
    const [named, nameless] = [facts.filter(hasLabel), facts.filter((fact) => !hasLabel(fact))];
    missing.set(kind, [...named, ...nameless.slice(Math.max(0, changed.get(kind) ?? 0))]);
  }
  return [...missing].flatMap(([kind, facts]) => {
    const shown = facts.slice(0, SHOWN);
    const told = shown.map(({ label, line }) =>
      warning('missing-fact', `${kind} “${label}”, committed from line ${line}, is not there any more.`),
    );
    const rest = facts.length - shown.length;
    return rest > 0 ? [...told, warning('missing-fact', `${kind}: ${rest} more are not there any more.`)] : told;
  });
}

const hasLabel = ({ content }: PlacedFact): boolean => content === null;

function countNameless(facts: readonly PlacedFact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of facts.filter((fact) => !hasLabel(fact))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function parse(text: string, layout: ComparedDocument['layout']): DocumentFacts | null {
  try {
    return layout.schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

const warning = (code: string, message: string): Finding => finding('warning', code, null, message);
