import { DocumentPageDocument, type DocumentPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage, type View } from '../../page/page.ts';
import { Japanese, Name, nameIn, OtherName } from '../../parts/name.tsx';
import { Opening } from '../../parts/section.tsx';
import { documentText } from '../../text/document.ts';
import { fiscalYear } from '../../text/numbers.ts';

type SourceDocument = Extract<NonNullable<DocumentPageQuery['node']>, { __typename: 'SourceDocument' }>;

export const documentPage = definePage({
  path: '/documents/:id',
  parameters: {},
  document: DocumentPageDocument,
  kinds: ['SOURCE_DOCUMENT'],
  variables: ({ path }) => ({ id: `document:${path['id']}` }),
  view: ({ node }, { language }) => (node?.__typename === 'SourceDocument' ? viewOf(node, language) : null),
});

function viewOf(document: SourceDocument, language: Language): View {
  const text = documentText[language];
  const { publisher, publisherEn } = document;
  return {
    title: nameIn(language, document),
    description: document.attribution,
    body: (
      <>
        <Opening
          kind={document.fiscalYear ? `${text.kind} · ${fiscalYear(language, document.fiscalYear)}` : text.kind}
          title={<Name of={document} />}
          other={<OtherName of={document} />}
        >
          {publisher ? (
            <p>
              <Name of={{ name: publisher, nameEn: publisherEn }} />
            </p>
          ) : null}
          <p>{text.length(document.lines)}</p>
        </Opening>
        <dl className="details">
          <div>
            <dt>{text.attribution}</dt>
            <dd>
              <Japanese>{document.attribution}</Japanese>
            </dd>
          </div>
          <div>
            <dt>{text.layout}</dt>
            <dd>
              <code>{document.layout}</code>
            </dd>
          </div>
          <div>
            <dt>{text.sha}</dt>
            <dd>
              <code>{document.sha256}</code>
            </dd>
          </div>
        </dl>
      </>
    ),
  };
}
