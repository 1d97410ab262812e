import type { ReactNode } from 'react';
import { words } from '../../address/parameters.ts';
import { type NodeNameFragment, PathsPageDocument, type PathsPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { useText } from '../../page/visit.tsx';
import { Filters, Words } from '../../parts/filters.tsx';
import { nameIn } from '../../parts/name.tsx';
import { namedNode } from '../../parts/node-name.ts';
import { shortNameIn } from '../../parts/organization.tsx';
import { Opening } from '../../parts/section.tsx';
import { tableOf } from '../../parts/table.tsx';
import { pathText } from '../../text/path.ts';
import { PathWay, type Way, waysByNodes } from './path-way.tsx';

/** So many ways are asked for; ways through the same nodes are told as one. */
const MOST = 60;

export const pathsPage = definePage({
  path: '/paths',
  parameters: { from: words(), to: words() },
  names: ['from', 'to'],
  document: PathsPageDocument,
  forms: ['csv'],
  variables: ({ values: { from, to } }) => ({
    from: from ?? '',
    to: to ?? '',
    limit: MOST,
    asked: from !== undefined && to !== undefined && from !== to,
  }),
  view({ path }, { language, values }) {
    const text = pathText[language];
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
        stepsOf(path ?? []),
      ),
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
          <Ways of={path} same={values.from !== undefined && values.from === values.to} />
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

function stepsOf(ways: readonly Way[]): Step[] {
  return ways.flatMap(({ nodes, steps }, way) =>
    steps.map(({ type, forward }, step) => {
      const ends = [nodes[step]?.id ?? '', nodes[step + 1]?.id ?? ''] as const;
      const [from, to] = forward ? ends : ([ends[1], ends[0]] as const);
      return { way: way + 1, step: step + 1, from, type, to };
    }),
  );
}

function Ways({ of, same }: { of: PathsPageQuery['path'] | undefined; same: boolean }): ReactNode {
  const text = useText(pathText);
  if (same) return <p className="none-said">{`${text.same} ${text.hint}`}</p>;
  if (!of) return <p className="none-said">{`${text.unknown} ${text.hint}`}</p>;
  const [first] = of;
  if (!first) return <p className="none-said">{text.none}</p>;
  const ways = waysByNodes(of);
  return (
    <>
      <p role="status">
        {first.length === 1 ? text.direct : null} {text.found(ways.length, first.length, of.length < MOST)}
      </p>
      <ol className="ways">
        {ways.map((same) => (
          <PathWay key={same[0]?.nodes.map(({ id }) => id).join(' ')} ways={same} />
        ))}
      </ol>
    </>
  );
}
