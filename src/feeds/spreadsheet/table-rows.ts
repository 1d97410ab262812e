import { colToLetter } from 'hucre/xlsx';
import { isFormulaLike } from '../formula-like.ts';
import { cellText, escaped } from './cell-text.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { CellContent } from './sheet.ts';
import type { TablePart } from './workbook-parts.ts';

/** Texts that spreadsheet programs know as errors of a calculation. */
const LIKE_AN_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** Space that programs may drop where nothing asks for it; the schema of the format has no place for asking, so it is not done elsewhere. */
const KEPT_SPACE = /^\s|\s$|\s\s|[\n\t]/;

/** The file of a table, with its rows as they come; addresses are put among the shared texts. Throws when they are not as many as the table said. */
export async function* tableXml(
  { table, head, tail, styles, textStyle }: TablePart,
  shared: SharedTexts,
): AsyncGenerator<Buffer> {
  const letters = table.columns.map((_column, at) => colToLetter(at));
  yield Buffer.from(head);
  let last = 1;
  for await (const rows of table.rows()) {
    const xml = rows.map((row) => {
      last += 1;
      return `<row r="${last}">${row.map((content, at) => cellXml(content, `${letters[at]}${last}`, at)).join('')}</row>`;
    });
    yield Buffer.from(xml.join(''));
  }
  if (last - 1 !== table.count) throw new Error(`${table.name} has ${last - 1} rows where ${table.count} are expected`);
  yield Buffer.from(tail);

  function cellXml(content: CellContent, reference: string, at: number): string {
    if (typeof content === 'number') return `<c r="${reference}"${styled(styles[at])}><v>${content}</v></c>`;
    const text = content === null ? '' : cellText(content);
    if (text === '') return '';
    if (table.columns[at]?.isAddress)
      return `<c r="${reference}" t="s"${styled(styles[at])}><v>${shared.numberOf(text)}</v></c>`;
    const style = LIKE_AN_ERROR.test(text) || isFormulaLike(text) ? textStyle : styles[at];
    // Texts stand in their cells: a list of all texts would have to be kept until the end.
    return `<c r="${reference}" t="inlineStr"${styled(style)}><is><t${KEPT_SPACE.test(text) ? ' xml:space="preserve"' : ''}>${escaped(text)}</t></is></c>`;
  }
}

const styled = (style: string | undefined): string => (style === undefined ? '' : ` s="${style}"`);
