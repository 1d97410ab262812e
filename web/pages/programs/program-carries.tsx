import type { ReactNode } from 'react';
import { pathOf } from '../../address/href.ts';
import type { CarryLevel, CarryLink } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { SURE } from '../../parts/carrying-table.tsx';
import { type Claim, Evidence } from '../../parts/evidence.tsx';
import { LinkReason } from '../../parts/link-reason.tsx';
import { MarkedTitle, Name, type Titled } from '../../parts/name.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Section } from '../../parts/section.tsx';
import { To } from '../../parts/to.tsx';
import { programText } from '../../text/program.ts';
import type { Program } from './program-answer.ts';

type Link = Claim & {
  link: CarryLink;
  level: CarryLevel;
  confidence: number;
  reason: string | null;
  reasonJa: string | null;
  node: Titled & { id: string; mark?: string };
};

/** What of the strategy a programme carries, with the reasons; unsure links are folded away. */
export function ProgramCarries({ of }: { of: Program }): ReactNode {
  const text = useText(programText);
  const links: Link[] = [...of.items.edges, ...of.initiatives.edges];
  const sure = links.filter(({ confidence }) => confidence >= SURE);
  const unsure = links.filter(({ confidence }) => confidence < SURE);
  return (
    <Section id="strategy" title={text.carries}>
      {sure.length === 0 ? <p className="none-said">{text.carriesNothing}</p> : <Links of={sure} />}
      <Rest of={of} type="BudgetProgram" field="items" />
      <Rest of={of} type="BudgetProgram" field="initiatives" />
      {unsure.length > 0 ? (
        <details className="folded">
          <summary>
            {text.candidates} ({unsure.length})
          </summary>
          <Links of={unsure} />
        </details>
      ) : null}
    </Section>
  );
}

function Links({ of }: { of: readonly Link[] }): ReactNode {
  return (
    <ul className="claims">
      {of.map(({ node, link, level, basis, reason, reasonJa, ...claim }) => (
        <li key={node.id}>
          <To path={pathOf(node.id) ?? '/items'}>
            {node.mark ? <MarkedTitle of={{ ...node, mark: node.mark }} /> : <Name of={node} />}
          </To>{' '}
          <Evidence claim={{ ...claim, basis, reason: <LinkReason {...{ link, level, basis, reason, reasonJa }} /> }} />
        </li>
      ))}
    </ul>
  );
}
