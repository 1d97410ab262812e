import type { KnownLayout } from '../documents/layouts.ts';
import { resolversOf } from '../documents/layouts.ts';
import type { ExtractedDocument } from '../extract/extract-document.ts';
import type { FactsSet } from '../facts/facts-set.ts';
import type { Finding, MissingEntry } from '../layout.ts';
import { missingName } from '../registry/missing-name.ts';
import type { NameIndex } from '../registry/name-index.ts';
import { findNameLikes, type NameLike, refusedBy } from '../registry/name-like.ts';
import type { Registry } from '../registry/schema.ts';
import { resolveGraph } from '../resolve/resolve.ts';
import { ClosestNames } from './closest-names.ts';

/** An entry to complete, and what a person should know to do so, a line each. */
export interface DraftEntry extends MissingEntry {
  remarks: string[];
}

/** What the drafts are made from. `facts`: those of the documents and of all others that the graph is to have. */
export interface DraftSource {
  documents: readonly ExtractedDocument[];
  facts: FactsSet;
  layouts: readonly KnownLayout[];
  registry: Registry;
  names: NameIndex;
}

/**
 * Every entry that the registry lacks for these documents: the documents themselves with their counts as found, names without entry, in
 * tables and in running text, with the closest known ones, corrections that look needed, titles without English, look-alike programmes. Nothing is guessed.
 */
export function draftRegistry({ documents, facts, layouts, registry, names }: DraftSource): DraftEntry[] {
  const { findings } = resolveGraph({ facts, registry, names }, resolversOf(layouts));
  const closest = new ClosestNames(registry);
  return [
    ...documents.flatMap((document) => documentEntry(document, registry)),
    ...once([
      ...findings.flatMap((finding) => draftsOf(finding, closest)),
      ...documents.flatMap((document) => draftsOfText(document, { names, registry, closest })),
    ]),
  ];
}

function documentEntry(document: ExtractedDocument, registry: Registry): DraftEntry[] {
  const { id, layout, title, sha256, edition, fiscalYear } = document.facts.document;
  if (registry.documents.some((entry) => entry.id === id)) return [];
  const texts = { title, titleEn: '', publisher: '', publisherEn: '', attribution: '' };
  // What prints its edition or year is told by it, whatever is put right in its text later.
  const hash = edition === undefined && fiscalYear === null ? { sha256 } : {};
  const known = registry.documents.filter((entry) => entry.layout === layout).map((entry) => entry.id);
  const like = known.length === 0 ? [] : [`Has the layout of ${known.join(', ')}.`];
  return [
    {
      file: 'documents.yaml',
      entry: { id, layout, ...hash, ...texts, expected: document.counts },
      remarks: [`${document.source.name}; the counts are those found: look at each before it is expected.`, ...like],
    },
  ];
}

/** What the resolution of the facts found missing; its messages begin with the document. */
function draftsOf({ missing, message, startLine }: Finding, closest: ClosestNames): DraftEntry[] {
  if (missing === undefined) return [];
  const place = startLine === undefined ? message : `Line ${startLine} of ${message}`;
  const { name } = missing.entry;
  if (typeof name !== 'string') return [{ ...missing, remarks: [place] }];
  return draftsOfName(missing, name, message.slice(0, message.indexOf(':')), place, closest);
}

/** An entry for a name; before it a correction, where it is one sign from a known name. */
function draftsOfName(
  missing: MissingEntry,
  name: string,
  document: string,
  place: string,
  closest: ClosestNames,
): DraftEntry[] {
  const near = closest.to(name);
  const told =
    near.length === 0 ? [] : [`Closest known names: ${near.map((each) => `${each.name} (${each.id})`).join(', ')}.`];
  const [slip] = near.filter(({ distance }) => distance === 1);
  const draft = { ...missing, remarks: [place, ...told] };
  if (slip === undefined) return [draft];
  const correction: DraftEntry = {
    file: 'corrections.yaml',
    entry: { document, printed: name, corrected: slip.name, reason: '' },
    remarks: [`One sign from a known name of ${slip.id}: a slip of recognition, or another body?`],
  };
  return [correction, draft];
}

/** Names that stand in running text alone: those that the layout met and does not know, and what is shaped like a name. */
function draftsOfText(
  { facts, source, findings }: ExtractedDocument,
  { names, registry, closest }: { names: NameIndex; registry: Registry; closest: ClosestNames },
): DraftEntry[] {
  const { id } = facts.document;
  const met = findings.flatMap(({ missing, message, startLine }) => {
    const name = missing?.entry['name'];
    if (missing === undefined || typeof name !== 'string') return [];
    return draftsOfName(missing, name, id, `Line ${startLine} of ${id}: ${message}.`, closest);
  });
  const shaped = findNameLikes(source.lines, names, refusedBy(registry)).flatMap(({ printed, what, lines }) => {
    const missing = missingName(POLICIES.has(what) ? 'policy' : 'organization', printed);
    const place = `${placesOf(lines)} of ${id}: has the shape of a ${what}'s name. If it is none, list it in common-nouns.yaml with the reason.`;
    return draftsOfName(missing, printed, id, place, closest);
  });
  return [...met, ...shaped];
}

/** The shapes of names of laws, plans and agreements; the others are bodies. */
const POLICIES: ReadonlySet<NameLike['what']> = new Set(['law', 'plan', 'agreement']);
const LINES_SHOWN = 8;

function placesOf(lines: readonly number[]): string {
  const more = lines.length > LINES_SHOWN ? ` and ${lines.length - LINES_SHOWN} more` : '';
  return `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.slice(0, LINES_SHOWN).join(', ')}${more}`;
}

/** A name that is missing in several places is one entry. */
function once(drafts: readonly DraftEntry[]): DraftEntry[] {
  const byEntry = new Map<string, DraftEntry>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.file, draft.entry]);
    const known = byEntry.get(key);
    if (known === undefined) byEntry.set(key, draft);
    else known.remarks = [...new Set([...known.remarks, ...draft.remarks])];
  }
  return [...byEntry.values()];
}
