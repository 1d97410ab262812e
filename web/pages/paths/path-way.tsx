import { Fragment, type ReactNode } from 'react';
import type { PathsPageQuery } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { grouped } from '../../parts/grouped.ts';
import { namedNode } from '../../parts/node-name.ts';
import { ToNode } from '../../parts/to.tsx';
import { pathText } from '../../text/path.ts';

export type Way = NonNullable<PathsPageQuery['path']>[number];
type WayStep = Way['steps'][number];

/** Ways through the same nodes, in the order in which they are told: where two relationships lead from one to the next, they are one way to read. */
export function waysByNodes(ways: readonly Way[]): (readonly Way[])[] {
  return grouped(ways, ({ nodes }) => nodes.map(({ id }) => id).join(' ')).map(([, same]) => same);
}

/** A way from an organisation to another: node, all that leads on, node … */
export function PathWay({ ways }: { ways: readonly Way[] }): ReactNode {
  const [first] = ways;
  if (!first) return null;
  const nodes = first.nodes.map(namedNode);
  return (
    <li className="row">
      <ol className="steps">
        {nodes.map((node, index) => {
          const leading = ways.flatMap(({ steps }) => steps[index - 1] ?? []);
          return (
            <li key={node.id}>
              {index === 0 ? null : <Says steps={leading} />}
              <ToNode node={node} />
              {index === 0 ? null : <Lines steps={leading} />}
            </li>
          );
        })}
      </ol>
    </li>
  );
}

interface StepProps {
  /** From the same node to the same next one. */
  steps: readonly WayStep[];
}

function Says({ steps }: StepProps): ReactNode {
  const text = useText(pathText);
  const said = steps.map(({ type, forward }) => (text.says[type] ?? text.other)[forward ? 0 : 1]);
  return <span className="says">{[...new Set(said)].join(text.and)} </span>;
}

/** Where all relationships of one kind between the two are told: there is one for each year, say. */
function Lines({ steps }: StepProps): ReactNode {
  return grouped(steps, ({ type, forward, basis }) => `${type} ${forward} ${basis}`).map(([key, same]) =>
    same[0] ? (
      <Fragment key={key}>
        {' '}
        <Evidence claim={{ basis: same[0].basis, evidence: placesOf(same) }} />
      </Fragment>
    ) : null,
  );
}

function placesOf(steps: readonly WayStep[]): WayStep['evidence'] {
  const places = steps.flatMap(({ evidence }) => evidence);
  const where = ({ document, startLine, endLine }: (typeof places)[number]) =>
    `${document?.id} ${startLine} ${endLine}`;
  return grouped(places, where).flatMap(([, [place]]) => place ?? []);
}
