import type { PlaceFragment } from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import { initiativesText } from '../text/initiatives.ts';
import { Evidence, linesInFile } from './evidence.tsx';
import type { ListedInitiative } from './initiative-list.tsx';
import { nameIn } from './name.tsx';
import type { Column } from './table.tsx';
import { To, ToNode } from './to.tsx';

/** Columns that name an initiative and its item. */
export function initiativeColumns(language: Language): Column<ListedInitiative>[] {
  const text = initiativesText[language];
  return [
    {
      key: 'initiative',
      head: text.initiative,
      cell: (initiative) => <ToNode node={initiative} />,
      value: (initiative) => nameIn(language, initiative),
    },
    { key: 'id', value: ({ id }) => id },
    {
      key: 'item',
      head: text.item,
      cell: ({ item }) => (
        <To path={`/items/${item.number}`} className="mark">
          {item.mark}
        </To>
      ),
      value: ({ item }) => item.number,
    },
  ];
}

/** The column of the lines that print a row of a table. */
export function linesColumn(language: Language): Column<{ evidence: readonly PlaceFragment[] }> {
  return {
    key: 'lines',
    head: initiativesText[language].lines,
    cell: ({ evidence }) => <Evidence claim={{ basis: 'STATED', evidence }} />,
    value: ({ evidence }) => linesInFile(evidence),
  };
}
