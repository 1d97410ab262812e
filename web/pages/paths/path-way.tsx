import type { ReactNode } from 'react';
import type { PathsPageQuery } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { namedNode } from '../../parts/node-name.ts';
import { ToNode } from '../../parts/to.tsx';
import { pathText } from '../../text/path.ts';

export type Way = NonNullable<PathsPageQuery['path']>[number];

/** One way from an organisation to another: node, what leads on, node … */
export function PathWay({ way }: { way: Way }): ReactNode {
  const text = useText(pathText);
  const nodes = new Map(way.nodes.map((node) => [node.id, namedNode(node)]));
  const place = (id: string) => nodes.get(id) ?? { id, name: id };
  const [start] = way.nodes;
  return (
    <li className="row">
      <ol className="steps">
        {start ? (
          <li>
            <ToNode node={place(start.id)} />
          </li>
        ) : null}
        {way.steps.map((step) => {
          const [forth, back] = text.says[step.type] ?? text.other;
          return (
            <li key={`${step.from.id} ${step.to.id}`}>
              <span className="says">{step.forward ? forth : back}</span> <ToNode node={place(step.to.id)} />{' '}
              <Evidence claim={{ basis: step.basis, evidence: step.evidence }} />
            </li>
          );
        })}
      </ol>
    </li>
  );
}
