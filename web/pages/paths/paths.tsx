import type { ReactNode } from 'react';
import { idle, whole, words } from '../../address/parameters.ts';
import { PathsPageDocument, type PathsPageQuery } from '../../generated/graphql.ts';
import { definePage } from '../../page/page.ts';
import { useText } from '../../page/visit.tsx';
import { Filters, Words } from '../../parts/filters.tsx';
import { Marked } from '../../parts/name.tsx';
import { shortNameOf } from '../../parts/organization.tsx';
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
  names: { from: 'org', to: 'org' },
  document: PathsPageDocument,
  forms: ['csv'],
  variables: ({ values: { from, to, after = 0 } }) => ({
    from: from ?? '',
    to: to ?? '',
    // One more tells whether there are others.
    limit: MOST + 1,
    offset: after,
    asked: hasEnds({ from, to }),
  }),
  odd: (_answer, { values }) => (hasEnds(values) ? [] : idle(values, ['after'], 'ends')),
  view({ path: asked }, seen) {
    const { language, values } = seen;
    const path = asked?.slice(0, MOST);
    const text = pathText[language];
    const { after = 0 } = values;
    const end = endOf(asked ?? [], after);
    const [from, to] = [shortNameOf(seen, 'from'), shortNameOf(seen, 'to')];
    const same = values.from !== undefined && values.from === values.to;
    const title = path ? text.titleOf(from ?? '', to ?? '') : text.title;
    return {
      title,
      description: text.lead,
      refused: same ? text.same : undefined,
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
          <Opening title={title}>
            <p>{text.lead}</p>
          </Opening>
          <Filters
            first={
              <>
                <Words name="from" label={text.from} value={from} />
                <Words name="to" label={text.to} value={to} />
              </>
            }
          />
          <Ways of={path} same={same} isPart={after > 0 || end.hasNextPage} />
          <Pages end={end} before={{ after: after > MOST ? after - MOST : null }} />
        </>
      ),
    };
  },
});

function hasEnds({ from, to }: { from: string | undefined; to: string | undefined }): boolean {
  return from !== undefined && to !== undefined && from !== to;
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
