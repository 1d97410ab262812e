import type { ReactNode } from 'react';
import type { ProgramBodyFragment } from '../../generated/graphql.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { Japanese } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Section } from '../../parts/section.tsx';
import { programText } from '../../text/program.ts';
import { inBrackets } from '../../text/punctuation.ts';
import type { Program } from './program-answer.ts';

/** Who runs a programme, takes part in it, carries it out, and receives its money. */
export function ProgramWho({ of }: { of: Program }): ReactNode {
  const text = useText(programText);
  const { administeredBy, furtherUnits, implementers, recipients, implementersText } = of;
  const told = [administeredBy.edges, furtherUnits.edges, implementers.edges, recipients.edges, implementersText];
  if (told.every(({ length }) => length === 0)) return null;
  return (
    <Section id="who" title={text.who}>
      <Units title={text.runBy} of={administeredBy.edges} />
      <Rest of={of} type="BudgetProgram" field="administeredBy" />
      <Units title={text.takingPart} of={furtherUnits.edges} />
      <Rest of={of} type="BudgetProgram" field="furtherUnits" />
      <Group title={text.recipients} of={recipients.edges} />
      <Rest of={of} type="BudgetProgram" field="recipients" />
      <Group title={text.implementers} of={implementers.edges} />
      <Rest of={of} type="BudgetProgram" field="implementers" />
      {implementersText.length > 0 ? (
        <>
          <h3>{text.implementersText}</h3>
          <p>
            <Japanese>{implementersText.join('、')}</Japanese>
          </p>
        </>
      ) : null}
    </Section>
  );
}

type Unit = Program['furtherUnits']['edges'][number] & { extensions?: readonly string[] };

/** Units of the government, each with what it is a part of. */
function Units({ title, of }: { title: string; of: readonly Unit[] }): ReactNode {
  const text = useText(programText);
  const { language } = useVisit();
  return (
    <Claims
      title={title}
      of={of}
      beside={({ node, extensions = [] }) => (
        <>
          {node.parent ? (
            <>
              {' · '}
              <OrganizationLink of={node.parent} />
            </>
          ) : null}
          {extensions.length > 0 ? inBrackets(language, text.extension(extensions.join(', '))) : null}
        </>
      )}
    />
  );
}

function Group({ title, of }: { title: string; of: readonly ProgramBodyFragment[] }): ReactNode {
  const text = useText(programText);
  const { language } = useVisit();
  const roles: Record<string, string> = text.bodyRoles;
  return (
    <Claims title={title} of={of} beside={({ role }) => (role ? inBrackets(language, roles[role] ?? role) : null)} />
  );
}

/** Organisations under a heading, each with its evidence; `beside`: what else is told of one. */
function Claims<Edge extends Unit | ProgramBodyFragment>({ title, of, beside }: ClaimsProps<Edge>): ReactNode {
  if (of.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="claims">
        {of.map((edge) => (
          <li key={edge.node.id}>
            <OrganizationLink of={edge.node} />
            {beside(edge)} <Evidence claim={{ basis: edge.basis, evidence: edge.evidence, printed: edge.printed }} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ClaimsProps<Edge> {
  title: string;
  of: readonly Edge[];
  beside(edge: Edge): ReactNode;
}
