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

/** Who runs a programme, carries it out, and receives its money. */
export function ProgramWho({ of }: { of: Program }): ReactNode {
  const text = useText(programText);
  const { language } = useVisit();
  const { edges } = of.administeredBy;
  if (edges.length + of.implementers.edges.length + of.recipients.edges.length + of.implementersText.length === 0)
    return null;
  return (
    <Section id="who" title={text.who}>
      {edges.length > 0 ? (
        <>
          <h3>{text.runBy}</h3>
          <ul className="claims">
            {edges.map(({ node, extensions, basis, evidence, printed }) => (
              <li key={node.id}>
                <OrganizationLink of={node} />
                {node.parent ? (
                  <>
                    {' · '}
                    <OrganizationLink of={node.parent} />
                  </>
                ) : null}
                {extensions.length > 0 ? inBrackets(language, text.extension(extensions.join(', '))) : null}{' '}
                <Evidence claim={{ basis, evidence, printed }} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Rest of={of} type="BudgetProgram" field="administeredBy" />
      <Group title={text.recipients} of={of.recipients.edges} />
      <Rest of={of} type="BudgetProgram" field="recipients" />
      <Group title={text.implementers} of={of.implementers.edges} />
      <Rest of={of} type="BudgetProgram" field="implementers" />
      {of.implementersText.length > 0 ? (
        <>
          <h3>{text.implementersText}</h3>
          <p>
            <Japanese>{of.implementersText.join('、')}</Japanese>
          </p>
        </>
      ) : null}
    </Section>
  );
}

function Group({ title, of }: { title: string; of: readonly ProgramBodyFragment[] }): ReactNode {
  const text = useText(programText);
  const { language } = useVisit();
  if (of.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="claims">
        {of.map(({ node, role, basis, evidence, printed }) => (
          <li key={node.id}>
            <OrganizationLink of={node} />
            {role ? inBrackets(language, (text.bodyRoles as Record<string, string>)[role] ?? role) : null}{' '}
            <Evidence claim={{ basis, evidence, printed }} />
          </li>
        ))}
      </ul>
    </>
  );
}
