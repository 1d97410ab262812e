import type { ReactNode } from 'react';
import { pathOf } from '../../address/href.ts';
import type { ItemInitiativeFragment } from '../../generated/graphql.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { More, MoreWords } from '../../parts/more.tsx';
import { Japanese, Name, nameIn, OtherName } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { ResponsibleBodies } from '../../parts/responsible.tsx';
import { Rest } from '../../parts/rest.tsx';
import { anchorOf } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { itemText } from '../../text/item.ts';
import type { Item } from './item-answer.ts';

type Row = Item['measures'][number];

/** The rows of an item: directions, who is named for the row, and its initiatives. */
export function ItemRows({ item }: { item: Item }): ReactNode {
  return item.measures.map((row) => <ItemRow key={row.id} row={row} number={item.number} />);
}

function ItemRow({ row, number }: { row: Row; number: number }): ReactNode {
  const text = useText(itemText);
  const { language } = useVisit();
  return (
    <article className="row" id={anchorOf(row.id)}>
      <h3>{language === 'en' && row.titleEn ? row.titleEn : text.row(row.position)}</h3>
      <Directions of={row} />
      {row.organizations.edges.length > 0 ? (
        <>
          <h4>{text.column}</h4>
          <ul className="bodies">
            {row.organizations.edges.map(({ node }) => (
              <li key={node.id}>
                <OrganizationLink of={node} short />
              </li>
            ))}
            {row.note.map((note) => (
              <li key={note}>
                {text.alsoPrinted}
                <Japanese>{note}</Japanese>
              </li>
            ))}
          </ul>
          <Rest of={row} type="Measure" field="organizations" />
        </>
      ) : null}
      <h4>{text.initiatives}</h4>
      <ul className="claims">
        {row.initiatives.nodes.map((initiative) => (
          <RowInitiative key={initiative.id} initiative={initiative} />
        ))}
      </ul>
      <More
        of="initiative"
        shown={row.initiatives.nodes.length}
        total={row.initiatives.totalCount}
        path="/initiatives"
        query={{ item: number }}
      />
    </article>
  );
}

function Directions({ of }: { of: Row }): ReactNode {
  const text = useText(itemText);
  if (of.directions.length === 0) return null;
  return (
    <>
      <h4>{text.directions}</h4>
      <ul className="claims directions">
        {of.directions.map((direction) => (
          <li key={direction.id} id={anchorOf(direction.id)}>
            <span className="claim-text">
              <Name of={{ name: direction.text, nameEn: direction.textEn }} />{' '}
            </span>
            <Evidence claim={{ basis: 'STATED', evidence: direction.evidence }} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** An initiative in a row: its text, who answers for it, and the programmes behind it. */
function RowInitiative({ initiative }: { initiative: ItemInitiativeFragment }): ReactNode {
  const { language } = useVisit();
  return (
    <li id={anchorOf(initiative.id)}>
      <span className="claim-text">
        <ToNode node={initiative} />{' '}
        <span className="other-name">
          <OtherName of={initiative} />
        </span>
      </span>
      <Evidence claim={{ basis: 'STATED', evidence: initiative.evidence }} />
      <ResponsibleBodies of={initiative.organizations.edges} />
      <More
        of="organisation"
        about={nameIn(language, initiative)}
        shown={initiative.organizations.edges.length}
        total={initiative.organizations.totalCount}
        path={pathOf(initiative.id) ?? '/initiatives'}
        hash="who"
      />
      <ProgramsBehind initiative={initiative} />
    </li>
  );
}

/** The programmes that carry an initiative, or that there is none. */
function ProgramsBehind({ initiative }: { initiative: ItemInitiativeFragment }): ReactNode {
  const text = useText(itemText);
  const { language } = useVisit();
  const { nodes: programs, totalCount } = initiative.programs;
  if (programs.length === 0) return <p className="none-said">{text.without}</p>;
  return (
    <p>
      {text.carriedBy}
      {programs.map((program, index) => (
        <span key={program.id}>
          {index > 0 ? ' · ' : null}
          <ToNode node={program} />
        </span>
      ))}
      {totalCount > programs.length ? (
        <>
          {' · '}
          <To path={pathOf(initiative.id) ?? '/initiatives'} hash="programs">
            <MoreWords left={totalCount - programs.length} of="programme" about={nameIn(language, initiative)} />
          </To>
        </>
      ) : null}
    </p>
  );
}
