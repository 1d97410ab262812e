import { choices, words } from '../../address/parameters.ts';
import { PoliciesPageDocument, type PoliciesPageQuery, type PolicyKind } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { Filters, Several, Words } from '../../parts/filters.tsx';
import { nameIn } from '../../parts/name.tsx';
import { Pages } from '../../parts/pages.tsx';
import { Opening } from '../../parts/section.tsx';
import { Table, type TableView, tableOf } from '../../parts/table.tsx';
import { ToNode } from '../../parts/to.tsx';
import { policyText } from '../../text/policy.ts';
import { terms } from '../../text/terms.ts';

const KINDS: readonly PolicyKind[] = ['LAW', 'STRATEGY', 'PLAN', 'CABINET_DECISION', 'AGREEMENT', 'GUIDELINE', 'OTHER'];

type Policy = PoliciesPageQuery['policies']['nodes'][number];

export const policiesPage = definePage({
  path: '/policies',
  parameters: { kind: choices(KINDS), text: words(), after: words(1_000) },
  document: PoliciesPageDocument,
  forms: ['csv'],
  variables: ({ values: { kind, text, after } }) => ({
    filter: { ...(kind.length > 0 ? { kind: [...kind] } : {}), ...(text === undefined ? {} : { name: text }) },
    after: after ?? null,
  }),
  view({ policies }, { language, values }) {
    const text = policyText[language];
    const { policyKinds } = terms[language];
    const table = policiesTable(policies.nodes, language);
    return {
      title: text.list,
      description: text.listLead,
      table,
      hidden: values.after !== undefined,
      body: (
        <>
          <Opening title={text.list}>
            <p>{text.listLead}</p>
          </Opening>
          <Filters>
            <Words name="text" label={text.name} value={values.text} />
            <Several
              name="kind"
              legend={text.kind}
              options={KINDS.map((kind) => ({ value: kind, label: policyKinds[kind] }))}
              chosen={values.kind}
            />
          </Filters>
          <Table view={table} caption={text.found(policies.totalCount)} rowKey={({ id }: Policy) => id} />
          <Pages end={policies.pageInfo} />
        </>
      ),
    };
  },
});

function policiesTable(policies: readonly Policy[], language: Language): TableView {
  const text = policyText[language];
  const { policyKinds } = terms[language];
  return tableOf<Policy>(
    [
      {
        key: 'policy',
        head: text.policy,
        cell: (policy) => <ToNode node={policy} />,
        value: (policy) => nameIn(language, policy),
      },
      { key: 'kind', head: text.kind, cell: ({ kind }) => policyKinds[kind], value: ({ kind }) => kind },
      {
        key: 'programs',
        head: text.programs,
        numeric: true,
        cell: ({ programs }) => programs.totalCount,
        value: ({ programs }) => programs.totalCount,
      },
      {
        key: 'initiatives',
        head: text.initiatives,
        numeric: true,
        cell: ({ initiatives }) => initiatives.totalCount,
        value: ({ initiatives }) => initiatives.totalCount,
      },
    ],
    policies,
  );
}
