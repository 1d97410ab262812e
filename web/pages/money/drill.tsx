import type { ReactNode } from 'react';
import { pathOf } from '../../address/href.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { YenCell } from '../../parts/amount.tsx';
import { Name } from '../../parts/name.tsx';
import { Table } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { moneyText } from '../../text/money.ts';
import { type Branch, branchesBy, type CarriedRow } from './carried.ts';
import { carriedTable } from './carried-table.tsx';

/** The flow as a list to drill into: ministry, division, programmes with their items. It holds every number of the drawing. */
export function Drill({ rows }: { rows: readonly CarriedRow[] }): ReactNode {
  const text = useText(moneyText);
  return (
    <ul className="drill">
      {branchesBy('ministry', rows).map((ministry) => (
        <BranchLine key={ministry.place?.key ?? ''} branch={ministry} none={text.noMinistry}>
          <ul className="drill">
            {branchesBy('division', ministry.rows).map((division) => (
              <BranchLine key={division.place?.key ?? ''} branch={division} none={text.noDivision}>
                <Programs rows={division.rows} />
              </BranchLine>
            ))}
          </ul>
        </BranchLine>
      ))}
    </ul>
  );
}

function BranchLine({
  branch: { place, sum, rows },
  none,
  children,
}: {
  branch: Branch;
  none: string;
  children: ReactNode;
}): ReactNode {
  const text = useText(moneyText);
  const path = place && pathOf(place.key);
  return (
    <li>
      <details>
        <summary>
          <span className="drill-name">{place ? <Name of={place} /> : none}</span>
          <span className="drill-sum">
            <YenCell of={sum} />
          </span>
        </summary>
        <div className="drilled">
          <p className="drill-note">
            {text.programsHere(new Set(rows.map(({ program }) => program.key)).size)}
            {path ? (
              <>
                {' · '}
                <To path={path}>{text.aboutBody}</To>
              </>
            ) : null}
          </p>
          {children}
        </div>
      </details>
    </li>
  );
}

function Programs({ rows }: { rows: readonly CarriedRow[] }): ReactNode {
  const { language } = useVisit();
  const text = useText(moneyText);
  return <Table view={carriedTable(rows, language)} caption={text.programsCaption} rowKey={keyOf} />;
}

/** A programme that several divisions run stands below each of them. */
function keyOf({ program, item, division, ministry }: CarriedRow): string {
  return [program, item, division, ministry].map((place) => place?.key ?? '').join('-');
}
