import type { DocumentHead } from '../../facts/common.ts';
import type { DocumentEntry } from '../../registry/schema.ts';
import { documentId } from '../ids.ts';
import { emptyPart, places, present, type ResolvedPart } from '../part.ts';

/** A node a document; its evidence is the whole of it. What the registry does not know is taken from the document's head. */
export function resolveDocuments(heads: readonly DocumentHead[], entries: readonly DocumentEntry[]): ResolvedPart {
  const part = emptyPart();
  for (const head of heads) {
    const { id, layout, fiscalYear, lines, sha256 } = head;
    const entry = entries.find((entry) => entry.id === id) ?? entries.find((entry) => entry.layout === layout);
    if (entry === undefined) {
      part.findings.push({
        severity: 'warning',
        code: 'unknown-document',
        message: `${id}: documents.yaml has no entry with this id or with the layout ${layout}, so its English title and publisher are not known. Add one.`,
      });
    }
    const properties = present({
      // The document's own title where the entry speaks of another year's document of this layout.
      title: entry !== undefined && entry.id === id ? entry.title : head.title,
      titleEn: entry?.titleEn ?? head.title,
      publisher: entry?.publisher,
      publisherEn: entry?.publisherEn,
      attribution: entry?.attribution ?? head.title,
      layout,
      fiscalYear,
      lines,
      sha256,
      evidence: places({ document: id, startLine: 1, endLine: lines, section: null }),
    });
    part.nodes.push({ id: documentId(id), type: 'SourceDocument', properties });
  }
  return part;
}
