import type { RequestContext } from '../context.ts';
import type { Place } from '../graph/evidence.ts';

/** `Evidence`: places come with the nodes; the document and the quote are known to the process. */
export const Evidence = {
  document: (place: Place, _args: unknown, { directory }: RequestContext) => {
    const document = directory?.document(place.document);
    if (!document) throw new Error(`evidence names the document ${place.document}, which the graph does not have`);
    return document.row;
  },
  quote: (place: Place, _args: unknown, { directory, services }: RequestContext) => {
    const document = directory?.document(place.document);
    return document ? services.quotes.quote(document.sha256, place.startLine, place.endLine) : null;
  },
};
