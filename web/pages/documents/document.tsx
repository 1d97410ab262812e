import type { ReactNode } from 'react';
import { shortId } from '../../address/href.ts';
import { DocumentPageDocument, type DocumentPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage, type View } from '../../page/page.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { English, Name, nameIn } from '../../parts/name.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { To } from '../../parts/to.tsx';
import { documentText } from '../../text/document.ts';
import { fiscalYear } from '../../text/numbers.ts';
import { punctuation } from '../../text/punctuation.ts';
import { terms } from '../../text/terms.ts';
import { Reading } from './reading.tsx';

type SourceDocument = Extract<NonNullable<DocumentPageQuery['node']>, { __typename: 'SourceDocument' }>;

export const documentPage = definePage({
  path: '/documents/:id',
  parameters: {},
  document: DocumentPageDocument,
  kinds: ['SOURCE_DOCUMENT'],
  variables: ({ path }) => ({ id: `document:${path['id']}` }),
  view: (answer, { language }) =>
    answer.node?.__typename === 'SourceDocument' ? viewOf(answer, answer.node, language) : null,
});

function viewOf(answer: DocumentPageQuery, document: SourceDocument, language: Language): View {
  const text = documentText[language];
  const { publisher, publisherEn, reading } = document;
  return {
    title: nameIn(language, document),
    description: text.cite === null ? document.attribution : text.cite(document.title, publisher),
    body: (
      <>
        <Opening
          kind={document.fiscalYear ? `${text.kind} · ${fiscalYear(language, document.fiscalYear)}` : text.kind}
          title={<Name of={document} />}
          of={document}
        >
          {publisher ? (
            <p>
              <Name of={{ name: publisher, nameEn: publisherEn }} />
            </p>
          ) : null}
          <p>{text.length(document.lines)}</p>
        </Opening>
        {reading ? <Reading of={reading} /> : null}
        <Gives answer={answer} document={document} />
        <Details of={document} />
      </>
    ),
  };
}

/** What of the site comes from the document. */
function Gives({ answer, document }: { answer: DocumentPageQuery; document: SourceDocument }): ReactNode {
  const text = useText(documentText);
  const { stages } = useText(terms);
  const { language } = useVisit();
  const programs = answer.programs.totalCount;
  const items = answer.strategyItems.filter(({ documents }) => documents.some(({ id }) => id === document.id)).length;
  const totals = [...byYearAndStage(answer.budgetDocumentTotals.nodes)];
  if (programs + items + totals.length === 0) return null;
  return (
    <Section id="gives" title={text.gives}>
      <ul className="plain">
        {items > 0 ? (
          <>
            <li>
              <To path="/items">{text.items(items)}</To>
            </li>
            <li>
              <To path="/initiatives" query={{ document: shortId(document.id) }}>
                {text.initiatives}
              </To>
            </li>
          </>
        ) : null}
        {programs > 0 ? (
          <li>
            <To path="/programs" query={{ document: shortId(document.id) }}>
              {text.programs(programs)}
            </To>
          </li>
        ) : null}
        {totals.map(([key, { year, stage, count }]) => (
          <li key={key}>
            <To path="/money" query={{ year, stage }} hash="totals">
              {text.totals(`${stages[stage]} ${fiscalYear(language, year)}`, count)}
            </To>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Total = DocumentPageQuery['budgetDocumentTotals']['nodes'][number];

/** How many totals there are of each year and stage, in the order of the document. */
function byYearAndStage(totals: readonly Total[]): Map<string, { year: number; stage: Total['stage']; count: number }> {
  const found = new Map<string, { year: number; stage: Total['stage']; count: number }>();
  for (const { fiscalYear: year, stage } of totals) {
    // One whose year is not known stands on no page of a year.
    if (year === null) continue;
    const key = `${year} ${stage}`;
    found.set(key, { year, stage, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return found;
}

function Details({ of: document }: { of: SourceDocument }): ReactNode {
  const text = useText(documentText);
  const { gap } = useText(punctuation);
  return (
    <Section id="reuse" title={text.reuse}>
      <dl className="details">
        <Detail head={text.attribution}>
          {text.cite === null ? <English text={document.attribution} /> : text.cite(document.title, document.publisher)}
        </Detail>
        <Detail head={text.licence}>
          {text.licenceIs}
          {gap}
          <To path="/about" hash="licence">
            {text.licenceMore}
          </To>
        </Detail>
        {document.edition ? <Detail head={text.edition}>{document.edition}</Detail> : null}
        <Detail head={text.layout}>
          <code>{document.layout}</code>
        </Detail>
        <Detail head={text.sha}>
          <code>{document.sha256}</code>
        </Detail>
      </dl>
    </Section>
  );
}

function Detail({ head, children }: { head: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{head}</dt>
      <dd>{children}</dd>
    </div>
  );
}
