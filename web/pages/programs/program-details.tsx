import type { ReactNode } from 'react';
import { useText } from '../../page/visit.tsx';
import { Japanese } from '../../parts/name.tsx';
import { Policies } from '../../parts/policies.tsx';
import { Section } from '../../parts/section.tsx';
import { ToNode } from '../../parts/to.tsx';
import { programText } from '../../text/program.ts';
import type { Program } from './program-answer.ts';

/** Plans that a programme cites, the documents it was read from, and what else is printed. */
export function ProgramDetails({ of }: { of: Program }): ReactNode {
  const text = useText(programText);
  const details: [string, readonly string[]][] = [
    [text.subsidy, of.subsidyRate],
    [text.settledLater, of.settledLater ? [of.settledLater] : []],
    [text.obligations, of.obligations],
    [text.digitalAgency, of.digitalAgencyText ? [of.digitalAgencyText] : []],
  ];
  const said = details.filter(([, values]) => values.length > 0);
  return (
    <>
      <Policies of={of.policies} title={text.policies} />
      <Section id="details" title={text.details}>
        <dl className="details">
          {said.map(([label, values]) => (
            <div key={label}>
              <dt>{label}</dt>
              {values.map((value) => (
                <dd key={value}>
                  <Japanese>{value}</Japanese>
                </dd>
              ))}
            </div>
          ))}
          <div>
            <dt>{text.documents}</dt>
            {of.documents.map((document) => (
              <dd key={document.id}>
                <ToNode node={document} />
              </dd>
            ))}
          </div>
        </dl>
      </Section>
    </>
  );
}
