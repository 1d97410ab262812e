import type { GraphRows } from '../../src/graph/model.ts';
import type { DocumentHead } from '../facts/common.ts';
import type { Finding } from '../layout.ts';
import { finding } from '../text/finding.ts';
import { withAskingBureau } from './budget/asked-by.ts';
import { withExactTotals } from './budget/exact-totals.ts';
import { withLeading } from './budget/leading.ts';
import { withListedBy } from './budget/listed-by.ts';
import { withMoneyWays } from './budget/money-ways.ts';
import { withProgramYears } from './budget/program-years.ts';
import { withSums } from './budget/sums.ts';
import { withWholesInOrder } from './budget/wholes-in-order.ts';
import { resolveCarried } from './links/carried-part.ts';
import { mergeRows } from './merge-rows.ts';
import { namingEvidence } from './naming-evidence.ts';
import { foundingFindings, mergeNotes } from './organization-notes.ts';
import type { ResolveContext, ResolvedPart } from './part.ts';
import { resolveDocuments } from './registry/documents.ts';
import { resolveOrganizations } from './registry/organizations.ts';
import { resolvePolicies } from './registry/policies.ts';
import type { RegisteredResolver } from './resolver.ts';
import { withSharedInitiatives } from './sharing/with-shared-initiatives.ts';
import { withInitiativesListedBy } from './strategy/listed-by.ts';

/**
 * Facts and registry → the whole graph, the same rows for the same input. Documents without facts are simply not there.
 * Never throws for odd facts: names without registry entry, missing English and faults of integrity are findings.
 */
export function resolveGraph(
  context: ResolveContext,
  resolvers: readonly RegisteredResolver[],
): { rows: GraphRows; findings: Finding[] } {
  const { facts, registry } = context;
  const documents = resolveInTurn(context, resolvers);
  const heads = headsInOrder(context, resolvers);
  const unresolved = facts.documents
    .filter(({ document }) => !heads.includes(document))
    .map(({ document: { id, layout } }): Finding => {
      const message = `${id}: the graph has no part for the layout ${layout}, so these facts are not in it.`;
      return finding('warning', 'not-resolved', null, message);
    });

  const named = namingEvidence(
    documents,
    heads.map(({ id }) => id),
  );
  const notes = mergeNotes(documents.flatMap((part) => part.notes ?? []));
  const summaries = new Map(documents.flatMap((part) => [...(part.summaries ?? [])]));
  const told = documents.flatMap(({ relationships }) => relationships);
  const parts = [
    ...documents,
    resolveOrganizations(registry.organizations, named, told, summaries, notes),
    resolvePolicies(registry.policies, named),
    resolveDocuments(heads, registry, context.names),
    resolveCarried(context, documents),
  ];
  const { rows, findings } = mergeRows(
    parts.flatMap(({ nodes }) => nodes),
    parts.flatMap(({ relationships }) => relationships),
  );
  return {
    rows: withSharedInitiatives(
      withInitiativesListedBy(
        withSums(
          withLeading(
            withListedBy(withMoneyWays(withProgramYears(withExactTotals(withAskingBureau(withWholesInOrder(rows)))))),
          ),
        ),
      ),
    ),
    findings: [
      ...unresolved,
      ...titlesUnread(context, resolvers),
      ...foundingFindings(notes),
      ...parts.flatMap((part) => part.findings),
      ...findings,
    ],
  };
}

/** Files of titles that no resolver reads: a name that is mistyped, or left over. */
function titlesUnread({ registry }: ResolveContext, resolvers: readonly RegisteredResolver[]): Finding[] {
  const read = new Set(resolvers.flatMap(({ titles = [] }) => titles));
  return Object.keys(registry.titles)
    .filter((file) => !read.has(file))
    .map((file) => {
      const known = [...read].map((name) => `${name}.yaml`).join(', ');
      const message = `titles/${file}.yaml: nothing in it is read. Read are ${known}. Rename it, move its entries into the one that they belong to, or name it among the \`titles\` of the resolver that needs it.`;
      return finding('error', 'titles-not-read', null, message);
    });
}

/** Each resolver sees what those before it gave, and may amend it. */
function resolveInTurn(context: ResolveContext, resolvers: readonly RegisteredResolver[]): ResolvedPart[] {
  let parts: ResolvedPart[] = [];
  for (const resolver of resolvers) {
    const part = withChecks(resolver.resolve(context, parts), resolver, context);
    const amended = new Map((part.amended ?? []).map((node) => [node.id, node]));
    if (amended.size > 0)
      parts = parts.map((known) => ({ ...known, nodes: known.nodes.map((node) => amended.get(node.id) ?? node) }));
    parts = [...parts, part];
  }
  return parts;
}

/** A part with what is wrong with its documents one by one. */
function withChecks(part: ResolvedPart, { check, layouts }: RegisteredResolver, context: ResolveContext): ResolvedPart {
  const documents = context.facts.documents.filter(({ document }) => layouts.includes(document.layout));
  const checked = documents.flatMap((facts) => check?.(facts, context) ?? []);
  return { ...part, findings: [...checked, ...part.findings] };
}

/** The documents that are resolved, in the order of the layouts. */
function headsInOrder({ facts }: ResolveContext, resolvers: readonly RegisteredResolver[]): DocumentHead[] {
  const layouts = resolvers.flatMap((resolver) => resolver.layouts);
  const heads = facts.documents.map(({ document }) => document);
  return layouts.flatMap((layout) => heads.filter((head) => head.layout === layout));
}
