import type { ReactNode } from 'react';
import { asQuery } from '../../address/parameters.ts';
import type { ProgramsPageQuery } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { withoutPlace } from '../../parts/place-in-list.ts';
import { To } from '../../parts/to.tsx';
import { programText } from '../../text/program.ts';
import { LEVELS, otherLevels, type ProgramsAddress } from './programs-address.ts';

/**
 * How much fits of the level that a list leaves out, leading to both: a part has a name of its own, and is found by it where its programme is not, and
 * the reverse. Nothing where the list leaves out none.
 */
export function OtherLevels({ answer, address }: { answer: ProgramsPageQuery; address: ProgramsAddress }): ReactNode {
  const text = useText(programText);
  const left = answer.others?.totalCount ?? 0;
  const [level] = otherLevels(address);
  return (
    <>
      {address.text === undefined ? null : <p className="note">{text.ownName}</p>}
      {level === undefined || left === 0 ? null : (
        <p className="note">
          <To path="/programs" query={{ ...withoutPlace(asQuery(address)), level: LEVELS }}>
            {text.othersFit[level](left)}
          </To>
        </p>
      )}
    </>
  );
}
