import type { ReactNode } from 'react';
import { pathOf } from '../address/href.ts';
import type { OrganizationNameFragment, ProgramBodiesFragment, ProgramNameFragment } from '../generated/graphql.ts';
import { useText, useVisit } from '../page/visit.tsx';
import { programText } from '../text/program.ts';
import { MoreWords } from './more.tsx';
import { nameIn } from './name.tsx';
import { OrganizationLink } from './organization.tsx';
import { To, ToNode } from './to.tsx';

/** A programme by its name; below it who runs it, of which ministry, and whom it pays into. */
export function ProgramCell({ of }: { of: ProgramNameFragment & ProgramBodiesFragment }): ReactNode {
  const text = useText(programText);
  return (
    <>
      <ToNode node={of} />
      <Bodies
        said={text.runBy}
        of={runBy(of)}
        more={of.administeredBy.totalCount - of.administeredBy.edges.length}
        program={of}
      />
      <Bodies
        said={text.recipients}
        of={of.recipients.edges.map(({ node }) => node)}
        more={of.recipients.totalCount - of.recipients.edges.length}
        program={of}
      />
    </>
  );
}

/** The units that run a programme, then their ministry, which is not told twice. */
function runBy({ administeredBy, ministry }: ProgramBodiesFragment): OrganizationNameFragment[] {
  const units = administeredBy.edges.map(({ node }) => node);
  return ministry && !units.some(({ id }) => id === ministry.id) ? [...units, ministry] : units;
}

function Bodies({ said, of, more, program }: BodiesProps): ReactNode {
  const { language } = useVisit();
  if (of.length === 0) return null;
  return (
    <div className="under">
      {said}{' '}
      {of.map((body, index) => (
        <span key={body.id}>
          {index > 0 ? ' · ' : null}
          <OrganizationLink of={body} short />
        </span>
      ))}
      {more > 0 ? (
        <>
          {' · '}
          <To path={pathOf(program.id) ?? '/programs'} hash="who">
            <MoreWords left={more} of="organisation" about={nameIn(language, program)} />
          </To>
        </>
      ) : null}
    </div>
  );
}

interface BodiesProps {
  said: string;
  of: readonly OrganizationNameFragment[];
  /** How many there are besides; the programme's page has all. */
  more: number;
  program: ProgramNameFragment;
}
