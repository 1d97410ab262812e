import { encodeReading } from '../../../src/graph/document-reading.ts';
import type { DocumentHead } from '../../facts/common.ts';
import type { Finding } from '../../layout.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import type { DocumentEntry, Registry } from '../../registry/schema.ts';
import { finding } from '../../text/finding.ts';
import { documentId } from '../ids.ts';
import { emptyPart, places, present, type ResolvedPart } from '../part.ts';

/**
 * A node a document; its evidence is the whole of it. What the registry does not know is taken from what the document prints: its
 * title, and the body that the title names or, where it names none, the publisher of the layout's other documents. The rest is a finding.
 */
export function resolveDocuments(heads: readonly DocumentHead[], registry: Registry, names: NameIndex): ResolvedPart {
  const part = emptyPart();
  for (const head of heads) {
    const { id, layout, fiscalYear, edition, lines, sha256 } = head;
    const reading = head.reading && encodeReading(head.reading);
    const entry = registry.documents.find((known) => known.id === id);
    const { said, findings } = entry === undefined ? asPrinted(head, registry, names) : { said: entry, findings: [] };
    part.findings.push(...findings);
    const { title, titleEn, publisher, publisherEn, attribution } = said;
    const told = { title, titleEn, publisher, publisherEn, attribution };
    const evidence = places({ document: id, startLine: 1, endLine: lines, section: null });
    const properties = { ...present({ ...told, layout, fiscalYear, edition, lines, sha256, reading }), evidence };
    part.nodes.push({ id: documentId(id), type: 'SourceDocument', properties });
  }
  return part;
}

type Said = Partial<Pick<DocumentEntry, 'publisher' | 'publisherEn'>> &
  Pick<DocumentEntry, 'title' | 'titleEn' | 'attribution'>;

function asPrinted(head: DocumentHead, registry: Registry, names: NameIndex): { said: Said; findings: Finding[] } {
  const { id, layout, title } = head;
  const inTitle = names.findOrganizations(title).find(({ nested }) => !nested)?.id;
  const body = registry.organizations.find((entry) => `org:${entry.id}` === inTitle);
  const sibling = registry.documents.find((known) => known.layout === layout);
  const publisher = body?.name ?? sibling?.publisher;
  const publisherEn = body?.nameEn ?? sibling?.publisherEn;
  const by = publisher === undefined ? '' : `, ${publisherEn ?? publisher}`;
  const from =
    body !== undefined
      ? 'its publisher is the body that its title names'
      : sibling !== undefined
        ? `its publisher is taken from ${sibling.id}, which has the same layout`
        : 'its publisher is not known';
  const message = `${id}: documents.yaml has no entry with this id. Its title stands as printed, without English; ${from}. Add one.`;
  return {
    said: {
      title,
      titleEn: title,
      ...(publisher === undefined ? {} : { publisher }),
      ...(publisherEn === undefined ? {} : { publisherEn }),
      attribution: `Source: ${title}${by}. Read and processed by this project.`,
    },
    findings: [finding('warning', 'unknown-document', null, message)],
  };
}
