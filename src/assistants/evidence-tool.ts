import * as z from 'zod';
import type { Directory } from '../directory/directory.ts';
import { decodePlace } from '../graph/evidence.ts';
import type { QueryParameters, Row } from '../graph/graph-store.ts';
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
});

/** Where a node stands in the documents, or what joins two nodes. */
export const evidenceTool: Tool = {
  name: 'evidence',
  title: 'Lines and quotes of a node, or of the relationships between two',
  description:
    'Give `id` for a node, or `from` and `to` for every relationship between two nodes, whichever way it points. Tells the document, the lines, the heading above them, and the text itself where the server has the documents. ノードまたは関係の根拠（資料・行・引用）。',
  inputSchema: ARGUMENTS.inputSchema,
  async call(values, request) {
    const sent = ARGUMENTS.read(values);
    if ('faults' in sent) return sent;
    const { id, from, to } = sent.given;
    if (id !== undefined && from === undefined && to === undefined) return evidenceOfNode(id, request);
    if (id === undefined && from !== undefined && to !== undefined) return evidenceBetween(from, to, request);
    return { faults: ['Give either "id", for a node, or "from" and "to", for the relationships between two nodes.'] };
  },
};

async function evidenceOfNode(id: string, request: ToolRequest): Promise<Found | Refused> {
  const directory = await request.services.directories.get();
  const [row] = await read(EVIDENCE_OF_NODE, { id }, directory, request);
  if (!row) return { faults: [noNode(id)] };
  const { evidence, ...node } = row;
  const data = { id, ...node, evidence: await placesOf(evidence, directory, request) };
  return { heading: `Where ${id} stands`, data, version: directory.version };
}

async function evidenceBetween(from: string, to: string, request: ToolRequest): Promise<Found | Refused> {
  const directory = await request.services.directories.get();
  const ends = await Promise.all([from, to].map((id) => read(EVIDENCE_OF_NODE, { id }, directory, request)));
  const missing = [from, to].filter((_id, place) => ends[place]?.length === 0);
  if (missing.length > 0) return { faults: missing.map(noNode) };
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
      const { evidence, key: _key, ...told } = row;
      const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
      relationships.push({ from: start, to: end, ...known, evidence: await placesOf(evidence, directory, request) });
    }
  }
  if (relationships.length === 0) {
    return {
      faults: [
        `No relationship joins ${from} and ${to} directly. The field "path" of the tool graphql tells longer ways.`,
      ],
    };
  }
  return { heading: `What joins ${from} and ${to}`, data: { relationships }, version: directory.version };
}

function noNode(id: string): string {
  return `No node has the id "${id.slice(0, 200)}". Ids look like item:11 or org:jica; the tool search finds them by name.`;
}

/** One read of the store, or none where the answer is known. */
async function read(
  cypher: string,
  parameters: QueryParameters,
  directory: Directory,
  { services: { store, queryTimeoutMs }, signal }: ToolRequest,
): Promise<Row[]> {
  const ask = () => store.read(cypher, parameters, { timeoutMs: queryTimeoutMs, ...(signal ? { signal } : {}) });
  return (await directory.answers.get(cypher, parameters, ask)) as Row[];
}

async function placesOf(
  evidence: unknown,
  directory: Directory,
  { services: { quotes } }: ToolRequest,
): Promise<AnsweredEvidence[]> {
  const places = ((evidence ?? []) as string[]).map(decodePlace);
  return Promise.all(
    places.map(async ({ document, startLine, endLine, section }) => {
      const row = directory.document(document);
      return {
        document: { id: `document:${document}`, titleEn: (row?.['p_titleEn'] ?? null) as string | null },
        startLine,
        endLine,
        section,
        quote: row ? await quotes.quote(String(row['p_sha256']), startLine, endLine) : null,
      };
    }),
  );
}
