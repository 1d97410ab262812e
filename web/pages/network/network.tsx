import { choices, extent, unknown, whole, wholes } from '../../address/parameters.ts';
import { DrawingOnPage } from '../../drawings/drawing.tsx';
import {
  NetworkCountDocument,
  NetworkPageDocument,
  type OrganizationKind,
  type ResponsibilityBasis,
} from '../../generated/graphql.ts';
import { counting } from '../../page/counting.ts';
import { definePage } from '../../page/page.ts';
import { ChoicesMade, choicesMade, titleWith } from '../../parts/choices-made.tsx';
import { markedTitleIn } from '../../parts/name.tsx';
import { NothingFits } from '../../parts/nothing-fits.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { Table } from '../../parts/table.tsx';
import { listText } from '../../text/lists.ts';
import { networkText } from '../../text/network.ts';
import { terms } from '../../text/terms.ts';
import { KINDS } from '../organizations/organizations.tsx';
import { Groups } from './groups.tsx';
import { drawOrganizations } from './network-drawing.ts';
import { BASES, NetworkFilters } from './network-filters.tsx';
import { NetworkLegend } from './network-legend.tsx';
import { type Pair, pairsOf, pairsTable } from './pairs-table.tsx';

export const networkPage = definePage({
  path: '/network',
  parameters: {
    item: wholes(1, 99),
    kind: choices(KINDS, (language) => terms[language].kinds),
    basis: choices(BASES, (language) => terms[language].responsibility),
    min: whole(1, 1_000),
  },
  document: NetworkPageDocument,
  forms: ['csv', 'svg'],
  counts: counting(NetworkCountDocument, ({ organizationNetwork: { nodes, links } }, language) => ({
    number: nodes.length,
    told: networkText[language].extent(nodes.length, links.length),
  })),
  variables: ({ values: { item, kind, basis, min } }) => ({
    items: item.length > 0 ? [...item] : null,
    kinds: kind.length > 0 ? [...kind] : null,
    basis: basis.length > 0 ? [...basis] : null,
    minShared: min ?? 1,
  }),
  bounds: ({ strategyItems }) =>
    extent(
      'item',
      strategyItems.map(({ number }) => number),
    ),
  odd: ({ strategyItems }, { values: { item } }) =>
    unknown(
      'item',
      item,
      strategyItems.map(({ number }) => number),
    ),
  view(answer, seen) {
    const { language, values } = seen;
    const text = networkText[language];
    const { nodes, links } = answer.organizationNetwork;
    const pairs = pairsOf(answer.organizationNetwork);
    const table = pairsTable(pairs, language);
    const drawing = drawOrganizations(answer, language);
    const told = (name: string, value: string) => {
      if (name === 'kind') return terms[language].kinds[value as OrganizationKind];
      if (name === 'basis') return terms[language].responsibility[value as ResponsibilityBasis];
      const item = name === 'item' && answer.strategyItems.find(({ number }) => String(number) === value);
      return item ? markedTitleIn(language, item) : undefined;
    };
    const made = choicesMade(seen, told, { kind: text.kinds, basis: text.basis, min: text.min });
    return {
      title: titleWith(text.title, made, language),
      description: text.lead,
      table,
      drawing,
      found: { number: nodes.length, told: text.extent(nodes.length, links.length) },
      body: (
        <>
          <Opening title={made.length > 0 ? listText[language].filtered(text.title) : text.title}>
            <p>{text.lead}</p>
          </Opening>
          <NetworkFilters answer={answer} values={values} />
          <ChoicesMade of={made} />
          <p role="status">{text.extent(nodes.length, links.length)}</p>
          {drawing ? <DrawingOnPage of={drawing} caption={<NetworkLegend />} /> : <NothingFits made={made} />}
          {pairs.length > 0 ? (
            <Section id="pairs" title={text.pairs} lead={text.pairsLead}>
              <Table
                view={table}
                caption={text.pairs}
                isHeading
                rowKey={({ one, other }: Pair) => `${one.id} ${other.id}`}
              />
            </Section>
          ) : null}
          <Groups answer={answer} />
        </>
      ),
    };
  },
});
