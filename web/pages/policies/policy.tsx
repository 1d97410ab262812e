import type { ReactNode } from 'react';
import { PolicyPageDocument, type PolicyPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage, type View } from '../../page/page.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Evidence, linesInFile } from '../../parts/evidence.tsx';
import { rowYears } from '../../parts/figures.ts';
import { InitiativeList } from '../../parts/initiative-list.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { More } from '../../parts/more.tsx';
import { Japanese, Name, nameIn } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { amountColumns, countedColumns, programColumns } from '../../parts/program-columns.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { columnsOf, Table, type TableView, tableOf } from '../../parts/table.tsx';
import { policyText } from '../../text/policy.ts';
import { programText } from '../../text/program.ts';
import { terms } from '../../text/terms.ts';

type Policy = Extract<NonNullable<PolicyPageQuery['node']>, { __typename: 'Policy' }>;
type Citing = Policy['programs']['edges'][number];

export const policyPage = definePage({
  path: '/policies/:id',
  parameters: {},
  document: PolicyPageDocument,
  forms: ['csv'],
  kinds: ['POLICY'],
  variables: ({ path }) => ({ id: `policy:${path['id']}` }),
  view: ({ node }, { language }) => (node?.__typename === 'Policy' ? viewOf(node, language) : null),
});

function viewOf(policy: Policy, language: Language): View {
  const text = policyText[language];
  const table = citingTable(policy.programs.edges, language);
  return {
    title: nameIn(language, policy),
    description: text.cited(policy.programs.totalCount, policy.initiatives.totalCount),
    table,
    body: (
      <>
        <Opening kind={terms[language].policyKinds[policy.kind]} title={<Name of={policy} />} of={policy}>
          {policy.aliases.length > 0 ? (
            <p>
              <Labelled by={text.also}>
                <Japanese>{policy.aliases.join('、')}</Japanese>
              </Labelled>
            </p>
          ) : null}
          <p>{text.cited(policy.programs.totalCount, policy.initiatives.totalCount)}</p>
          {policy.evidence.length > 0 ? <Evidence claim={{ basis: 'STATED', evidence: policy.evidence }} /> : null}
        </Opening>
        <NamingInitiatives of={policy} />
        <CitingPrograms of={policy} table={table} />
        <NamedOrganizations of={policy} />
      </>
    ),
  };
}

function NamingInitiatives({ of: policy }: { of: Policy }): ReactNode {
  const text = useText(policyText);
  const { language } = useVisit();
  if (policy.initiatives.nodes.length === 0) return null;
  return (
    <Section id="initiatives" title={text.initiatives}>
      <InitiativeList of={policy.initiatives.nodes} />
      <More
        of="initiative"
        shown={policy.initiatives.nodes.length}
        total={policy.initiatives.totalCount}
        path="/search"
        query={{ q: nameIn(language, policy), kind: 'INITIATIVE' }}
      />
    </Section>
  );
}

function CitingPrograms({ of: policy, table }: { of: Policy; table: TableView }): ReactNode {
  const text = useText(policyText);
  const { inYen } = useText(programText);
  if (policy.programs.edges.length === 0) return null;
  return (
    <Section id="programs" title={text.programs}>
      <Table view={table} caption={inYen} rowKey={({ node }: Citing) => node.id} />
      <More
        of="programme"
        shown={policy.programs.edges.length}
        total={policy.programs.totalCount}
        path="/programs"
        query={{ policy: policy.id }}
      />
    </Section>
  );
}

function NamedOrganizations({ of: policy }: { of: Policy }): ReactNode {
  const text = useText(policyText);
  if (policy.organizations.nodes.length === 0) return null;
  return (
    <Section id="organizations" title={text.organizations}>
      <ul className="bodies">
        {policy.organizations.nodes.map((each) => (
          <li key={each.id}>
            <OrganizationLink of={each} />
          </li>
        ))}
      </ul>
      <Rest of={policy} type="Policy" field="organizations" />
    </Section>
  );
}

function citingTable(edges: readonly Citing[], language: Language): TableView {
  const text = policyText[language];
  const years = rowYears(edges.map(({ node }) => node));
  return tableOf<Citing>(
    [
      ...columnsOf<Citing, Citing['node']>(
        [...programColumns(language), ...amountColumns(language, years)],
        ({ node }) => node,
      ),
      {
        key: 'printed',
        head: text.how,
        cell: ({ basis, evidence, printed }) => <Evidence claim={{ basis, evidence, printed }} />,
        value: ({ printed }) => printed,
      },
      { key: 'basis', value: ({ basis }) => basis },
      { key: 'lines', value: ({ evidence }) => linesInFile(evidence) },
      ...columnsOf<Citing, Citing['node']>(countedColumns(language, years), ({ node }) => node),
    ],
    edges,
  );
}
