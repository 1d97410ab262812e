import { DocumentsPageDocument, type DocumentsPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { Nothing } from '../../parts/amount.tsx';
import { Name, nameIn } from '../../parts/name.tsx';
import { Opening } from '../../parts/section.tsx';
import { Table, type TableView, tableOf } from '../../parts/table.tsx';
import { ToNode } from '../../parts/to.tsx';
import { documentText } from '../../text/document.ts';
import { count, fiscalYear } from '../../text/numbers.ts';
import { ignoredOf } from './reading.tsx';

type ListedDocument = DocumentsPageQuery['documents'][number];

export const documentsPage = definePage({
  path: '/documents',
  parameters: {},
  document: DocumentsPageDocument,
  forms: ['csv'],
  variables: () => ({}),
  view({ documents }, { language }) {
    const text = documentText[language];
    const table = documentsTable(documents, language);
    return {
      title: text.list,
      description: text.listLead,
      table,
      body: (
        <>
          <Opening title={text.list}>
            <p>{text.listLead}</p>
          </Opening>
          <Table view={table} caption={text.list} isHeading rowKey={({ id }: ListedDocument) => id} />
        </>
      ),
    };
  },
});

function documentsTable(documents: readonly ListedDocument[], language: Language): TableView {
  const text = documentText[language];
  return tableOf<ListedDocument>(
    [
      {
        key: 'title',
        head: text.title,
        cell: (document) => <ToNode node={document} />,
        value: (document) => nameIn(language, document),
      },
      { key: 'id', value: ({ id }) => id },
      {
        key: 'publisher',
        head: text.publisher,
        cell: ({ publisher, publisherEn }) =>
          publisher ? <Name of={{ name: publisher, nameEn: publisherEn }} /> : <Nothing />,
        value: ({ publisher, publisherEn }) => nameIn(language, { name: publisher ?? '', nameEn: publisherEn }),
      },
      {
        key: 'fiscalYear',
        head: text.year,
        cell: (document) =>
          document.fiscalYear ? (
            <span className="fiscal-year">{fiscalYear(language, document.fiscalYear)}</span>
          ) : (
            <Nothing />
          ),
        value: (document) => document.fiscalYear,
      },
      {
        key: 'lines',
        head: text.lines,
        numeric: true,
        cell: ({ lines }) => count(language, lines),
        value: ({ lines }) => lines,
      },
      ...(['read', 'ignored', 'notUnderstood'] as const).map((name) => ({
        key: name,
        head: text[name],
        numeric: true,
        cell: (document: ListedDocument) => {
          const number = countOf(document, name);
          return number === null ? <Nothing /> : count(language, number);
        },
        value: (document: ListedDocument) => countOf(document, name),
      })),
    ],
    documents,
  );
}

function countOf({ reading }: ListedDocument, name: 'read' | 'ignored' | 'notUnderstood'): number | null {
  if (!reading) return null;
  return name === 'ignored' ? ignoredOf(reading) : reading[name];
}
