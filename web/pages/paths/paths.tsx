import type { ReactNode } from 'react';
import { whole, words } from '../../address/parameters.ts';
import { type NodeNameFragment, PathsPageDocument, type PathsPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { useText } from '../../page/visit.tsx';
import { Filters, Words } from '../../parts/filters.tsx';
import { Marked, nameIn } from '../../parts/name.tsx';
import { namedNode } from '../../parts/node-name.ts';
import { shortNameIn } from '../../parts/organization.tsx';
import { Pages } from '../../parts/pages.tsx';
import type { ListEnd } from '../../parts/place-in-list.ts';
import { Opening } from '../../parts/section.tsx';
import { tableOf } from '../../parts/table.tsx';
import { pathText } from '../../text/path.ts';
import { PathWay, type Way, waysByNodes } from './path-way.tsx';

/** So many ways are told at once; those through the same nodes are told as one. */
const MOST = 60;
/** The last way that may be asked for. */
const LAST = 10_000;

export const pathsPage = definePage({
  path: '/paths',
  parameters: { from: words(), to: words(), after: whole(1, LAST) },
  names: ['from', 'to'],
  document: PathsPageDocument,
  forms: ['csv'],
  variables: ({ values: { from, to, after = 0 } }) => ({
    from: from ?? '',
    to: to ?? '',
    // One more tells whether there are others.
    limit: MOST + 1,
    offset: after,
    hasFrom: from !== undefined,
    hasTo: to !== undefined,
    asked: from !== undefined && to !== undefined && from !== to,
  }),
  view({ path: asked }, { language, values }) {
    const path = asked?.slice(0, MOST);
    const text = pathText[language];
    const { after = 0 } = values;
    const end = endOf(asked ?? [], after);
    const nodes = path?.[0]?.nodes ?? [];
    const [from, to] = [nodes[0], nodes.at(-1)].map((node) => node && shortName(language, node));
    const title = text.titleOf(from ?? values.from ?? '', to ?? values.to ?? '');
    return {
      title: path ? title : text.title,
      description: text.lead,
      table: tableOf(
        [
          { key: 'way', value: ({ way }: Step) => way },
          { key: 'step', value: ({ step }: Step) => step },
          { key: 'from', value: ({ from }: Step) => from },
          { key: 'type', value: ({ type }: Step) => type },
          { key: 'to', value: ({ to }: Step) => to },
        ],
        stepsOf(path ?? [], after),
      ),
      hidden: after > 0,
      next: end.endCursor,
      body: (
        <>
          <Opening title={path ? title : text.title}>
            <p>{text.lead}</p>
          </Opening>
          <Filters
            first={
              <>
                <Words name="from" label={text.from} value={values.from} />
                <Words name="to" label={text.to} value={values.to} />
              </>
            }
          />
          <Ways
            of={path}
            same={values.from !== undefined && values.from === values.to}
            isPart={after > 0 || end.hasNextPage}
          />
          <Pages end={end} before={{ after: after > MOST ? after - MOST : null }} />
        </>
      ),
    };
  },
});

function shortName(language: Language, node: NodeNameFragment): string {
  return node.__typename === 'Organization' ? shortNameIn(language, node) : nameIn(language, namedNode(node));
}

interface Step {
  way: number;
  step: number;
  from: string;
  type: string;
  to: string;
}

function stepsOf(ways: readonly Way[], before: number): Step[] {
  return ways.flatMap(({ nodes, steps }, way) =>
    steps.map(({ type, forward }, step) => {
      const ends = [nodes[step]?.id ?? '', nodes[step + 1]?.id ?? ''] as const;
      const [from, to] = forward ? ends : ([ends[1], ends[0]] as const);
      return { way: before + way + 1, step: step + 1, from, type, to };
    }),
  );
}

/** Where the ways that are told end; `before`: how many were told before them. */
function endOf(asked: readonly Way[], before: number): ListEnd {
  const hasNextPage = asked.length > MOST && before + MOST <= LAST;
  return {
    hasNextPage,
    endCursor: hasNextPage ? String(before + MOST) : null,
    hasPreviousPage: before > 0,
    startCursor: null,
  };
}

interface WaysProps {
  of: PathsPageQuery['path'] | undefined;
  same: boolean;
  isPart: boolean;
}

function Ways({ of, same, isPart }: WaysProps): ReactNode {
  const text = useText(pathText);
  if (same)
    return (
      <p className="none-said">
        <Marked>{`${text.same} ${text.hint}`}</Marked>
      </p>
    );
  if (!of)
    return (
      <p className="none-said">
        <Marked>{`${text.unknown} ${text.hint}`}</Marked>
      </p>
    );
  const [first] = of;
  if (!first) return <p className="none-said">{isPart ? text.noMore : text.none}</p>;
  const ways = waysByNodes(of);
  return (
    <>
      <p role="status">
        {first.length === 1 ? text.direct : null} {text.found(ways.length, first.length, !isPart)}
      </p>
      <ol className="ways">
        {ways.map((same) => (
          <PathWay key={same[0]?.nodes.map(({ id }) => id).join(' ')} ways={same} />
        ))}
      </ol>
    </>
  );
}
