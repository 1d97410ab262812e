import type { EvidenceResolvers } from '../generated/graphql.ts';

/** `Evidence`: places come with the nodes; the document and the quote are known to the process. */
export const Evidence: Pick<EvidenceResolvers, 'document' | 'quote'> = {
  document: (place, _args, { directory }) => {
    const document = directory?.document(place.document);
    if (!document) throw new Error(`evidence names the document ${place.document}, which the graph does not have`);
    return document;
  },
  quote: (place, _args, { directory, services }) => {
    const document = directory?.document(place.document);
    return document ? services.quotes.quote(String(document['p_sha256']), place.startLine, place.endLine) : null;
  },
};
