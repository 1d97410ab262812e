import { chosen } from '../../address/chosen.ts';
import { choices, words } from '../../address/parameters.ts';
import {
  PoliciesCountDocument,
  PoliciesPageDocument,
  type PoliciesPageQuery,
  type PolicyFilter,
  type PolicyKind,
} from '../../generated/graphql.ts';
import { counting } from '../../page/counting.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { choicesMade } from '../../parts/choices-made.tsx';
import { Filters, labelled, Several, Words } from '../../parts/filters.tsx';
import { listView } from '../../parts/list-page.tsx';
import { nameIn } from '../../parts/name.tsx';
import { listParameters, pageOf } from '../../parts/place-in-list.ts';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { CountTo, ToNode } from '../../parts/to.tsx';
import { policyText } from '../../text/policy.ts';
import { terms } from '../../text/terms.ts';

const KINDS: readonly PolicyKind[] = ['LAW', 'STRATEGY', 'PLAN', 'CABINET_DECISION', 'AGREEMENT', 'GUIDELINE', 'OTHER'];

/** So many stand on a page. */
const SIZE = 100;

type Policy = PoliciesPageQuery['policies']['nodes'][number];

export const policiesPage = definePage({
  path: '/policies',
  parameters: { kind: choices(KINDS, (language) => terms[language].policyKinds), text: words(), ...listParameters },
  document: PoliciesPageDocument,
  forms: ['csv'],
  counts: counting(PoliciesCountDocument, ({ policies: { totalCount } }, language) => ({
    number: totalCount,
    told: policyText[language].found(totalCount),
  })),
  variables: ({ values: { kind, text, ...place } }) => ({
    filter: chosen<PolicyFilter>({ kind, name: text }),
    ...pageOf(place, SIZE),
  }),
  view({ policies }, seen) {
    const { language, values } = seen;
    const text = policyText[language];
    return listView(
      {
        title: text.list,
        lead: text.listLead,
        filters: (
          <Filters>
            <Words name="text" label={text.name} value={values.text} />
            <Several
              name="kind"
              legend={text.kind}
              options={labelled(KINDS, terms[language].policyKinds)}
              chosen={values.kind}
            />
          </Filters>
        ),
        table: policiesTable(policies.nodes, language),
        caption: text.found(policies.totalCount),
        rowKey: ({ id }: Policy) => id,
        end: policies.pageInfo,
        place: values,
        total: policies.totalCount,
        size: SIZE,
        made: choicesMade(
          seen,
          (name, value) => (name === 'kind' ? terms[language].policyKinds[value as PolicyKind] : undefined),
          { text: text.name, kind: text.kind },
        ),
      },
      language,
    );
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
      { key: 'id', value: ({ id }) => id },
      { key: 'kind', head: text.kind, cell: ({ kind }) => policyKinds[kind], value: ({ kind }) => kind },
      {
        key: 'programs',
        head: text.programs,
        numeric: true,
        cell: ({ id, programs }) => <CountTo of={programs.totalCount} id={id} hash="programs" />,
        value: ({ programs }) => programs.totalCount,
      },
      {
        key: 'initiatives',
        head: text.initiatives,
        numeric: true,
        cell: ({ id, initiatives }) => <CountTo of={initiatives.totalCount} id={id} hash="initiatives" />,
        value: ({ initiatives }) => initiatives.totalCount,
      },
    ],
    policies,
  );
}
