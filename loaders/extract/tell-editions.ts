import { isDeepStrictEqual } from 'node:util';
import type { DocumentHead } from '../facts/common.ts';
import type { DocumentFacts } from '../facts/facts-kind.ts';
import type { Finding } from '../layout.ts';
import { finding } from '../text/finding.ts';
import type { ExtractedDocument } from './extract-document.ts';

/** A document that was read before: of the registry, or of the committed facts. */
export type KnownDocument = Pick<DocumentHead, 'id' | 'layout' | 'sha256'>;

/**
 * Gives each of several documents that print nothing to tell them apart (their id is their layout's alone) an id of its own: one
 * whose text is known keeps the id that it is known by; a text that nobody knows is taken for the layout's only document, as long
 * as it is the only one, and is else told by the first signs of its hash, with a warning.
 */
export function tellEditions(
  documents: readonly ExtractedDocument[],
  known: () => readonly KnownDocument[],
): ExtractedDocument[] {
  const unnamed = documents.filter(isUnnamed);
  if (unnamed.length === 0) return [...documents];
  const byHash = new Map(known().map(({ id, layout, sha256 }) => [`${layout} ${sha256}`, id]));
  const knownId = ({ facts: { document } }: ExtractedDocument) => byHash.get(`${document.layout} ${document.sha256}`);
  return documents.map((document) => {
    if (!isUnnamed(document)) return document;
    const id = knownId(document);
    if (id !== undefined) return renamed(document, id);
    const { layout, sha256 } = document.facts.document;
    const others = unnamed.filter((other) => other !== document && other.facts.document.layout === layout);
    const isTaken = others.some((other) => [undefined, layout].includes(knownId(other)));
    return !isTaken ? document : renamed(document, `${layout}-${sha256.slice(0, 8)}`, notPrinted(document));
  });
}

const isUnnamed = ({ facts: { document } }: ExtractedDocument): boolean => document.id === document.layout;

/**
 * A lone text that prints nothing to tell it apart, where one of `before`, in the folder that is written or among the committed, are facts of its layout from another text: whether it is that edition put
 * right or the next one, nobody has said. So that neither is lost it is kept beside the other, with a warning; where both say the
 * same it is the one document that it was.
 */
export function keptBeside(document: ExtractedDocument, before: readonly DocumentFacts[]): ExtractedDocument {
  if (!isUnnamed(document) || before.every((facts) => saysTheSame(document.facts, facts))) return document;
  const { layout, sha256 } = document.facts.document;
  const id = `${layout}-${sha256.slice(0, 8)}`;
  const message =
    `prints no date, year or number, and the facts of ${layout} that are there are of another text: they stay, and these are kept beside them ` +
    `as another edition. If it is one, give it a better id by an entry with sha256 ${sha256} in documents.yaml, and put it behind those before it; if ` +
    `it is the same edition with its text put right, delete ${layout}.json and ${id}.json and extract again.`;
  return renamed(document, id, finding('warning', 'edition-kept-beside', null, message));
}

function saysTheSame(facts: DocumentFacts, before: DocumentFacts): boolean {
  if (facts.document.sha256 === before.document.sha256) return true;
  const said = ({ document, ...read }: DocumentFacts) => ({ ...read, title: document.title });
  return isDeepStrictEqual(said(facts), said(before));
}

/** The document under another id, in its head and in every place of its facts. */
function renamed(document: ExtractedDocument, id: string, ...findings: Finding[]): ExtractedDocument {
  const before = document.facts.document.id;
  const facts = withDocument(document.facts, before, id) as DocumentFacts;
  facts.document.id = id;
  return { ...document, facts, findings: [...document.findings, ...findings] };
}

function withDocument(value: unknown, before: string, id: string): unknown {
  if (Array.isArray(value)) return value.map((child) => withDocument(child, before, id));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withDocument(child, before, id)]));
  return copy['document'] === before && 'startLine' in copy ? { ...copy, document: id } : copy;
}

function notPrinted({ facts: { document } }: ExtractedDocument): Finding {
  const message =
    `prints no date, year or number that tells it from other editions of ${document.layout}, so that its hash stands in its id. ` +
    `To give it a better one, write an entry with that id and sha256 ${document.sha256} into documents.yaml.`;
  return finding('warning', 'edition-not-printed', null, message);
}
