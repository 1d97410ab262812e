import type { ReactNode } from 'react';
import { pathOf } from '../../address/href.ts';
import { choices, idle, words } from '../../address/parameters.ts';
import { SearchPageDocument, type SearchPageQuery, type SearchType } from '../../generated/graphql.ts';
import { definePage } from '../../page/page.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { ChoicesMade, choicesMade, type MadeChoice, titleWith } from '../../parts/choices-made.tsx';
import { Filters, Several, Words } from '../../parts/filters.tsx';
import { nameIn } from '../../parts/name.tsx';
import { rowOf } from '../../parts/node-name.ts';
import { NothingFits } from '../../parts/nothing-fits.tsx';
import { Pages } from '../../parts/pages.tsx';
import { listParameters, type PlaceInList, pageOf, rangeOf } from '../../parts/place-in-list.ts';
import { Opening } from '../../parts/section.tsx';
import { anchorOf, type TableView, tableOf } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { listText } from '../../text/lists.ts';
import { searchText } from '../../text/search.ts';
import { siteText } from '../../text/site.ts';
import { highlighted } from './highlighted.tsx';
import { Understood } from './understood.tsx';

/** So many hits stand on a page. */
const SIZE = 30;

type Hit = NonNullable<SearchPageQuery['search']>['edges'][number];

const TYPES: readonly SearchType[] = [
  'ORGANIZATION',
  'INITIATIVE',
  'BUDGET_PROGRAM',
  'STRATEGY_ITEM',
  'POLICY',
  'DIRECTION',
  'MEASURE',
  'BUDGET_SECTION',
  'TOPIC',
  'SOURCE_DOCUMENT',
];

export const searchPage = definePage({
  path: '/search',
  parameters: { q: words(), kind: choices(TYPES, (language) => searchText[language].types), ...listParameters },
  document: SearchPageDocument,
  forms: ['csv'],
  variables: ({ values: { q, kind, ...place } }) => ({
    query: q ?? '',
    types: kind.length > 0 ? [...kind] : null,
    ...pageOf(place, SIZE),
    asked: q !== undefined,
  }),
  odd: (_answer, { values }) =>
    values.q === undefined ? idle(values, ['kind', 'after', 'before', 'page'], 'text') : [],
  view({ search }, seen) {
    const { language, values } = seen;
    const text = searchText[language];
    const kinds: Readonly<Record<string, string>> = text.types;
    const made = choicesMade(seen, (_name, value) => kinds[value], { kind: text.kinds });
    const title = titleWith(values.q === undefined ? text.title : text.titleFor(values.q), made, language);
    return {
      title,
      description: text.lead,
      hidden: values.q !== undefined,
      table: hitsTable(search?.edges ?? []),
      next: search?.pageInfo.hasNextPage ? search.pageInfo.endCursor : null,
      ...(search ? { found: { number: search.totalCount, told: text.found(search.totalCount) } } : {}),
      body: (
        <>
          <Opening title={text.title}>
            <p>{text.lead}</p>
          </Opening>
          <Filters first={<Words name="q" label={siteText[language].searchLabel} value={values.q} />}>
            <Several
              name="kind"
              legend={text.kinds}
              options={TYPES.map((type) => ({ value: type, label: text.types[type] }))}
              chosen={values.kind}
            />
          </Filters>
          <ChoicesMade of={made} />
          {search ? <Hits of={search} place={values} made={made} /> : null}
        </>
      ),
    };
  },
});

interface HitsProps {
  of: NonNullable<SearchPageQuery['search']>;
  place: PlaceInList;
  made: readonly MadeChoice[];
}

function Hits({ of, place, made }: HitsProps): ReactNode {
  const text = useText(searchText);
  const list = useText(listText);
  const range = rangeOf(of.pageInfo, place, SIZE, of.edges.length, of.totalCount);
  const understood = <Understood of={of.understood} />;
  if (of.totalCount === 0) {
    return (
      <>
        <NothingFits made={made} said={text.nothing} />
        {understood}
      </>
    );
  }
  return (
    <>
      <p role="status">
        {text.found(of.totalCount)}
        {range && of.edges.length < of.totalCount ? list.range(range.from, range.to, of.totalCount) : null}
      </p>
      {understood}
      <ol className="claims">
        {of.edges.map((hit) => (
          <HitLine key={hit.node.id} hit={hit} />
        ))}
      </ol>
      <Pages end={of.pageInfo} range={range} />
    </>
  );
}

function HitLine({ hit }: { hit: Hit }): ReactNode {
  const { language } = useVisit();
  const { types } = useText(searchText);
  const place = placeOf(hit);
  const name = hit.node.__typename === 'Measure' && language === 'ja' ? rowOf(hit.node) : nameIn(language, hit);
  const lang = JAPANESE.test(name) ? 'ja' : 'en';
  // Found by what it is called in the other language, or by other words about it.
  const [found] = hit.highlights.some((each) => plain(each) === name) ? [] : hit.highlights;
  return (
    <li className="hit">
      <span className="hit-kind">{types[typeOf(hit)]}</span>
      <div>
        <span lang={lang === language ? undefined : lang}>
          {place ? <To {...place}>{highlighted(name, hit.highlights)}</To> : highlighted(name, hit.highlights)}
        </span>
        {found === undefined ? null : (
          <span className="other-name" lang={JAPANESE.test(found) ? 'ja' : 'en'}>
            {highlighted(plain(found), [found])}
          </span>
        )}
        <Within hit={hit} />
      </div>
    </li>
  );
}

/** Where a hit stands that has no page of its own. */
function Within({ hit: { node } }: { hit: Hit }): ReactNode {
  const item = itemOf(node);
  if (item) {
    return (
      <span className="other-name">
        <To path={`/items/${item.number}`} className="mark">
          {item.mark}
        </To>
      </span>
    );
  }
  if (node.__typename !== 'BudgetSection' || !node.document) return null;
  return (
    <span className="other-name">
      <ToNode node={node.document} />
    </span>
  );
}

function itemOf(node: Hit['node']): { number: number; mark: string } | null {
  if (node.__typename === 'Measure') return node.item;
  return node.__typename === 'Direction' ? node.measure.item : null;
}

/** The page about a hit, or its place on the page of its item. */
function placeOf({ node }: Hit): { path: string; hash?: string } | null {
  const item = itemOf(node);
  if (item) return { path: `/items/${item.number}`, hash: anchorOf(node.id) };
  const path = pathOf(node.id);
  return path === null ? null : { path };
}

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** A highlight without its marks. */
function plain(highlight: string): string {
  return highlight.replaceAll(/[«»]/g, '');
}

/** `BudgetProgram` is `BUDGET_PROGRAM`. */
function typeOf({ node }: Hit): SearchType {
  return node.__typename.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as SearchType;
}

function hitsTable(hits: readonly Hit[]): TableView {
  return tableOf<Hit>(
    [
      { key: 'id', value: ({ node }) => node.id },
      { key: 'name', value: ({ name }) => name },
      { key: 'nameEn', value: ({ nameEn }) => nameEn },
      { key: 'kind', value: typeOf },
    ],
    hits,
  );
}
