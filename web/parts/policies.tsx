import type { ReactNode } from 'react';
import type { PolicyNameFragment } from '../generated/graphql.ts';
import { Section } from './section.tsx';
import { ToNode } from './to.tsx';

/** Laws, plans and strategies under a heading; nothing where there are none. */
export function Policies({ of, title }: { of: readonly PolicyNameFragment[]; title: string }): ReactNode {
  if (of.length === 0) return null;
  return (
    <Section id="policies" title={title}>
      <ul className="plain">
        {of.map((policy) => (
          <li key={policy.id}>
            <ToNode node={policy} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
