import type { ReactNode } from 'react';
import { type CarryingFragment, InitiativePageDocument, type InitiativePageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage, type View } from '../../page/page.ts';
import { useText } from '../../page/visit.tsx';
import { Candidates } from '../../parts/candidates.tsx';
import { carryingTable, SURE } from '../../parts/carrying-table.tsx';
import { Editions } from '../../parts/editions.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { Mentions } from '../../parts/mentions.tsx';
import { Japanese, MarkedTitle, Name, nameIn } from '../../parts/name.tsx';
import { Policies } from '../../parts/policies.tsx';
import { ResponsibleBodies } from '../../parts/responsible.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { anchorOf, Table } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { initiativeText } from '../../text/initiative.ts';
import { itemText } from '../../text/item.ts';
import { programText } from '../../text/program.ts';
import { inBrackets } from '../../text/punctuation.ts';

type Initiative = Extract<NonNullable<InitiativePageQuery['node']>, { __typename: 'Initiative' }>;

export const initiativePage = definePage({
  path: '/initiatives/:id',
  parameters: {},
  document: InitiativePageDocument,
  forms: ['csv'],
  kinds: ['INITIATIVE'],
  variables: ({ path }) => ({ id: `initiative:${path['id']}` }),
  view: ({ node }, { language }) => (node?.__typename === 'Initiative' ? viewOf(node, language) : null),
});

function viewOf(initiative: Initiative, language: Language): View {
  const text = initiativeText[language];
  const sure = initiative.programs.edges.filter(({ confidence }) => confidence >= SURE);
  const table = carryingTable(sure, language);
  const place = text.place(initiative.item.number, initiative.measure.position, initiative.position);
  const bodies = initiative.organizations.edges.map(({ node }) => nameIn(language, node));
  return {
    // The same words stand under several items, and twice under one.
    title: `${nameIn(language, initiative)}${inBrackets(language, place)}`,
    description: text.description(bodies.join(language === 'ja' ? '、' : ', ')),
    table,
    body: (
      <>
        <InitiativeOpening of={initiative} />
        <Section id="who" title={text.who}>
          <ResponsibleBodies of={initiative.organizations.edges} />
          <Rest of={initiative} type="Initiative" field="organizations" />
        </Section>
        <Section id="programs" title={text.money} lead={sure.length > 0 ? text.moneyLead : undefined}>
          {sure.length === 0 ? (
            <p className="none-said">{itemText[language].without}</p>
          ) : (
            <Table
              view={table}
              caption={programText[language].inYen}
              rowKey={({ node }: CarryingFragment) => node.id}
            />
          )}
          <Rest of={initiative} type="Initiative" field="programs" />
          <Candidates of={initiative.programs.edges.filter(({ confidence }) => confidence < SURE)} />
        </Section>
        <Directions of={initiative} />
        <Mentions of={initiative.mentions.edges} title={text.mentions} lead={text.mentionsLead}>
          <Rest of={initiative} type="Initiative" field="mentions" />
        </Mentions>
        <Policies of={initiative.policies} title={text.policies} />
      </>
    ),
  };
}

function InitiativeOpening({ of }: { of: Initiative }): ReactNode {
  const text = useText(initiativeText);
  return (
    <Opening
      long
      kind={
        <>
          {text.kind} ·{' '}
          <To path={`/items/${of.item.number}`}>
            <MarkedTitle of={of.item} />
          </To>
        </>
      }
      title={<Name of={of} />}
      of={of}
    >
      {of.text === of.title ? null : (
        <p>
          <Labelled by={text.printed}>
            <Japanese>{of.text}</Japanese>
          </Labelled>
        </p>
      )}
      {of.note.map((note) => (
        <p key={note}>
          <Labelled by={text.note}>
            <Japanese>{note}</Japanese>
          </Labelled>
        </p>
      ))}
      <Editions of={of.documents} />
      <Evidence claim={{ basis: 'STATED', evidence: of.evidence }} />
    </Opening>
  );
}

function Directions({ of }: { of: Initiative }): ReactNode {
  const text = useText(initiativeText);
  if (of.measure.directions.length === 0) return null;
  return (
    <Section id="direction" title={text.direction}>
      <ul className="claims">
        {of.measure.directions.map((direction) => (
          <li key={direction.id}>
            <To path={`/items/${of.item.number}`} hash={anchorOf(direction.id)}>
              <Name of={{ name: direction.text, nameEn: direction.textEn }} />
            </To>{' '}
            <Evidence claim={{ basis: 'STATED', evidence: direction.evidence }} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
