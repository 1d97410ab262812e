import type { Language } from '../../page/language.ts';
import { YenCell } from '../../parts/amount.tsx';
import { nameIn } from '../../parts/name.tsx';
import { type Column, type TableView, tableOf } from '../../parts/table.tsx';
import { ToNode } from '../../parts/to.tsx';
import { moneyText } from '../../text/money.ts';
import type { Carried, CarriedRow, MoneyNode } from './carried.ts';
import { SIDE_BY_SIDE } from './money-flow.ts';
import type { Undrawn } from './sums.ts';

/** Programmes with their items: what flows, and the stages of the year side by side. */
export function carriedTable(rows: readonly CarriedRow[], language: Language): TableView {
  const text = moneyText[language];
  return tableOf<CarriedRow>(
    [
      { key: 'program', head: text.program, cell: ({ program }) => <MoneyNodeLink of={program} /> },
      { key: 'item', head: text.item, cell: ({ item }) => <MoneyNodeLink of={item} /> },
      { key: 'amount', head: text.flowing, numeric: true, cell: ({ value }) => <YenCell of={value} /> },
      ...stageColumns(rows, language),
    ],
    rows,
  );
}

/** All ways of the flow for a file: with the remainder, and with what cannot be drawn, they add up to the sum of the page. */
export function waysTable({ rows, remainder }: Carried, undrawn: Undrawn | null, language: Language): TableView {
  const text = moneyText[language];
  type Row = Partial<CarriedRow> & { value: number; rest?: string };
  const named = (place: MoneyNode | null | undefined) => (place ? nameIn(language, place) : null);
  return tableOf<Row>(
    [
      { key: 'item', value: ({ item, rest }) => (item ? nameIn(language, item) : (rest ?? null)) },
      { key: 'program', value: ({ program }) => named(program) },
      { key: 'programId', value: ({ program }) => program?.key ?? null },
      { key: 'division', value: ({ division }) => named(division) },
      { key: 'ministry', value: ({ ministry }) => named(ministry) },
      { key: 'amount', value: ({ value }) => value },
      ...SIDE_BY_SIDE.map((name): Column<Row> => ({ key: name, value: ({ stages }) => stages?.[name] ?? null })),
      ...(['item', 'division', 'ministry'] as const).map(
        (place): Column<Row> => ({ key: `${place}Id`, value: (row) => idOf(row[place]) }),
      ),
    ],
    [
      ...rows,
      ...(remainder > 0 ? [{ value: remainder, rest: text.none }] : []),
      ...(undrawn ? [{ value: undrawn.amount, rest: text.notPositive }] : []),
    ],
  );
}

/** The id of a place; the money of nobody's place has none. */
function idOf(place: MoneyNode | null | undefined): string | null {
  return place && !place.key.startsWith('none:') ? place.key : null;
}

/** Of stages that any of the rows has: a column of dashes says nothing. */
function stageColumns(rows: readonly CarriedRow[], language: Language): Column<CarriedRow>[] {
  const { sideBySide } = moneyText[language];
  const known = SIDE_BY_SIDE.filter((name) => rows.some(({ stages }) => typeof stages?.[name] === 'number'));
  return known.map((name) => ({
    key: name,
    head: sideBySide[name],
    numeric: true,
    cell: ({ stages }) => <YenCell of={stages?.[name] ?? null} />,
  }));
}

function MoneyNodeLink({ of }: { of: MoneyNode }) {
  return <ToNode node={{ id: of.key, name: of.name, nameEn: of.nameEn }} />;
}
