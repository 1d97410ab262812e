import type { Properties } from '../whole-graph.ts';
import { concept, node } from './mappings.ts';
import type { Name } from './names.ts';
import type { Language, Statements } from './statements.ts';

/** Properties of relationships that are texts, with their languages; what is not named here is told as it is. */
const TEXTS: Readonly<Record<string, readonly [Name, Language]>> = {
  printed: ['ghs:printed', 'ja'],
  statement: ['ghs:statement', 'en'],
  statementJa: ['ghs:statement', 'ja'],
  reason: ['ghs:reason', 'en'],
  reasonJa: ['ghs:reason', 'ja'],
  name: ['ghs:name', 'ja'],
};
/** Codes of a closed list, by the name of the list. */
const CODES = new Set(['basis', 'responsibility', 'link']);
/** Ids of nodes. */
const NODES = new Set(['initiatives', 'namedInitiatives', 'inheritedInitiatives']);
/** Told otherwise; the key is in the claim's address, and a place follows from the order of programmes. */
const ELSEWHERE = new Set(['evidence', 'key', 'documents', 'amount', 'place']);

/** What a relationship says of itself: how it is known, how surely, and from which lines. */
export function sayClaim(of: Statements, properties: Properties): Statements {
  of.type('ghs:Claim', 'rdf:Statement');
  for (const name of Object.keys(properties).sort()) {
    if (ELSEWHERE.has(name)) continue;
    const given = properties[name];
    const predicate: Name = `ghs:${name}`;
    const text = TEXTS[name];
    if (CODES.has(name)) concept(predicate, name)(of, given, {});
    else if (NODES.has(name)) node(predicate)(of, given, {});
    else if (Array.isArray(given)) for (const one of given) of.value(predicate, one);
    else if (text) of.text(text[0], given, text[1]);
    else of.value(predicate, given);
  }
  return of.evidence(properties['evidence']);
}
