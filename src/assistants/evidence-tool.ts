import * as z from 'zod';
import type { Directory } from '../directory/directory.ts';
import { decodePlace } from '../graph/evidence.ts';
import type { QueryParameters, Row } from '../graph/graph-store.ts';
import { RELATIONSHIP_TYPES } from '../graph/model.ts';
import { BOUNDS } from '../limits/bounds.ts';
import { EVIDENCE_OF_NODE, EVIDENCE_OF_RELATIONSHIPS } from '../queries/evidence.ts';
import type { AnsweredEvidence } from './lines.ts';
import type { Found, Refused, Tool, ToolRequest } from './tool.ts';
import { toolArguments } from './tool-arguments.ts';

const id = (meaning: string) =>
  z
    .string('An id must be a text, as item:11 or org:jica.')
    .max(BOUNDS.stringLength, `An id has at most ${BOUNDS.stringLength} characters.`)
    .optional()
    .describe(meaning);

const ARGUMENTS = toolArguments({
  id: id('Id of a node, as item:11 or org:jica. ノードのid。'),
  from: id('Id of the node at one end of a relationship; together with `to`. 関係の一方のノードのid。'),
  to: id('Id of the node at the other end. 関係の他方のノードのid。'),
  type: z
    .enum(RELATIONSHIP_TYPES, `A type of relationship is one of ${RELATIONSHIP_TYPES.join(', ')}.`)
    .optional()
    .describe('Only relationships of this type, beside `from` and `to`. この型の関係に限る。'),
});

/** So many places are told of a node or relationship; a document has thousands. */
const PLACES_MAX = 100;

/** Where a node stands in the documents, or what joins two nodes. */
export const evidenceTool: Tool = {
  name: 'evidence',
  title: 'Lines and quotes of a node, or of the relationships between two',
  description:
    'Give `id` for a node, or `from` and `to` for every relationship between two nodes, whichever way it points, perhaps of one `type`. Tells the document, the lines, the heading above them, and the text itself where the server has the documents. ノードまたは関係の根拠（資料・行・引用）。',
  inputSchema: ARGUMENTS.inputSchema,
  async call(values, request) {
    const sent = ARGUMENTS.read(values);
    if ('faults' in sent) return sent;
    const { id, from, to, type } = sent.given;
    const isOfNode = id !== undefined && from === undefined && to === undefined && type === undefined;
    if (isOfNode) return evidenceOfNode(id, request);
    if (id === undefined && from !== undefined && to !== undefined) return evidenceBetween(from, to, type, request);
    return {
      faults: [
        'Give either "id", for a node, or "from" and "to", perhaps with "type", for the relationships between two nodes.',
      ],
    };
  },
};

async function evidenceOfNode(id: string, request: ToolRequest): Promise<Found | Refused> {
  const directory = await request.services.directories.get();
  const [row] = await read(EVIDENCE_OF_NODE, { id }, directory, request);
  if (!row) return { faults: [await noNode(id, directory)] };
  const { evidence, ...node } = row;
  const data = { id, ...node, ...(await placesOf(evidence, directory, request)) };
  return { heading: `Where ${id} stands`, data, version: directory.version };
}

async function evidenceBetween(
  from: string,
  to: string,
  type: string | undefined,
  request: ToolRequest,
): Promise<Found | Refused> {
  const directory = await request.services.directories.get();
  const ends = await Promise.all([from, to].map((id) => read(EVIDENCE_OF_NODE, { id }, directory, request)));
  const missing = [from, to].filter((_id, place) => ends[place]?.length === 0);
  if (missing.length > 0) {
    return { faults: await Promise.all(missing.map((id) => noNode(id, directory))) };
  }
  const ways =
    from === to
      ? [[from, to]]
      : [
          [from, to],
          [to, from],
        ];
  const relationships = [];
  for (const [start, end] of ways as [string, string][]) {
    for (const row of await read(EVIDENCE_OF_RELATIONSHIPS, { from: start, to: end }, directory, request)) {
      if (type !== undefined && row['type'] !== type) continue;
      // There may be several of one type: what they say of themselves tells them apart.
      const { evidence, ...told } = row['properties'] as Record<string, unknown>;
      const known = Object.fromEntries(Object.entries(told).sort(([one], [other]) => (one < other ? -1 : 1)));
      const places = await placesOf(evidence, directory, request);
      relationships.push({ from: start, to: end, type: row['type'], ...known, ...places });
    }
  }
  if (relationships.length === 0) {
    const which = type === undefined ? 'No relationship' : `No relationship of type ${type}`;
    return {
      faults: [`${which} joins ${from} and ${to} directly. The field "path" of the tool graphql tells longer ways.`],
    };
  }
  return { heading: `What joins ${from} and ${to}`, data: { relationships }, version: directory.version };
}

/** A sentence that names the ids that are most like it, as the API does. */
async function noNode(id: string, directory: Directory): Promise<string> {
  await directory.readUnnamed();
  const asked = id.slice(0, 200);
  const closest = directory.closestTo(asked).map((node) => node.id);
  const hint = closest.length > 0 ? ` The closest: ${closest.join(', ')}.` : '';
  return `No node has the id "${asked}".${hint} Ids look like item:11 or org:jica; the tool search finds them by name.`;
}

/** One read of the store, or none where the answer is known. */
async function read(
  cypher: string,
  parameters: QueryParameters,
  directory: Directory,
  { services: { answers, store, queryTimeoutMs }, signal }: ToolRequest,
): Promise<Row[]> {
  const ask = () => store.read(cypher, parameters, { timeoutMs: queryTimeoutMs, ...(signal ? { signal } : {}) });
  return (await answers.get(directory.version, cypher, parameters, ask)) as Row[];
}

/** The places of encoded evidence with their quotes, and how many more there are. */
async function placesOf(
  evidence: unknown,
  directory: Directory,
  { services: { quotes } }: ToolRequest,
): Promise<{ evidence: AnsweredEvidence[]; placesLeftOut?: number }> {
  const all = (evidence ?? []) as string[];
  const places = await Promise.all(
    all
      .slice(0, PLACES_MAX)
      .map(decodePlace)
      .map(async ({ document, startLine, endLine, section }) => {
        const known = directory.document(document);
        return {
          document: { id: `document:${document}`, titleEn: known?.titleEn ?? null },
          startLine,
          endLine,
          section,
          quote: known ? await quotes.quote(known.sha256, startLine, endLine) : null,
        };
      }),
  );
  return all.length > PLACES_MAX ? { evidence: places, placesLeftOut: all.length - PLACES_MAX } : { evidence: places };
}
