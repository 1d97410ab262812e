import { fileFault } from '../../src/graph/file-fault.ts';
import { partsOf } from '../../src/sources/source-parts.ts';
import { UnreadableSourceError } from '../../src/sources/source-text.ts';
import type { KnownDataSet } from '../documents/layouts.ts';
import { checkPlaces } from '../facts/check-places.ts';
import type { DocumentFacts } from '../facts/facts-kind.ts';
import type { DataSetContext, Finding, TableExtraction } from '../layout.ts';
import { readHeader } from '../tables/read-table.ts';
import type { Table } from '../tables/table.ts';
import { CommandError } from './command-error.ts';
import { readingOfRows } from './reading.ts';

/** One table of a data set that was read, its facts valid. */
export interface ExtractedTable extends TableExtraction<DocumentFacts> {
  dataSet: KnownDataSet;
  counts: Record<string, number>;
}

/** What a data set gave beside its tables. */
export interface ReadDataSet {
  id: string;
  findings: Finding[];
  report: string[];
}

/** Tables among the files of a folder, and the files that hold none: they are documents of text. */
export interface SortedFiles {
  tables: ReadonlyMap<KnownDataSet, readonly Table[]>;
  texts: string[];
  /** Files, and files inside a ZIP, that are not read, each with the reason. */
  skipped: string[];
}

/** Looks at the first row of every file and of every file inside a ZIP. Throws a `CommandError` for a damaged one. */
export async function sortFiles(
  directory: string,
  files: readonly string[],
  dataSets: readonly KnownDataSet[],
): Promise<SortedFiles> {
  const tables = new Map<KnownDataSet, Table[]>();
  const texts: string[] = [];
  const skipped: string[] = [];
  const faults: string[] = [];
  for (const file of files) {
    try {
      const parts = await partsOf(directory, file);
      for (const part of parts) {
        const packed = part.name !== file;
        const table = await headerOrNone(part, packed);
        const found = table === null ? null : recognize(table, dataSets);
        if (found === null || table === null) {
          if (packed) skipped.push(`${part.name}: not read, since it is no table of a known data set.`);
          else texts.push(file);
        } else if ('ignored' in found) skipped.push(`${part.name}: not read, since ${found.ignored}.`);
        else tables.set(found.dataSet, [...(tables.get(found.dataSet) ?? []), table]);
      }
    } catch (error) {
      if (error instanceof UnreadableSourceError) faults.push(error.message);
      else faults.push(`${file}: cannot be read, since ${fileFault(error)}.`);
    }
  }
  if (faults.length > 0) throw new CommandError(...faults);
  return { tables, texts, skipped };
}

/** What cannot be decoded may be a text in another encoding: its own reader says so. Inside a ZIP nobody else does. */
async function headerOrNone(part: Parameters<typeof readHeader>[0], packed: boolean): Promise<Table | null> {
  try {
    return await readHeader(part);
  } catch (error) {
    if (!packed && error instanceof UnreadableSourceError) return null;
    throw error;
  }
}

function recognize(
  table: Table,
  dataSets: readonly KnownDataSet[],
): { dataSet: KnownDataSet } | { ignored: string } | null {
  for (const dataSet of dataSets) {
    const found = dataSet.recognize(table.header.cells);
    if (found !== null) return 'ignored' in found ? found : { dataSet };
  }
  return null;
}

/** Reads the tables of every data set. Throws a `CommandError` with a sentence for each whose facts do not fit their schema. */
export async function readDataSets(
  tables: SortedFiles['tables'],
  context: DataSetContext,
): Promise<{ tables: ExtractedTable[]; dataSets: ReadDataSet[] }> {
  const read: ExtractedTable[] = [];
  const dataSets: ReadDataSet[] = [];
  const reasons: string[] = [];
  for (const [dataSet, found] of tables) {
    const { tables: extracted, findings, report } = await extractOrRefuse(dataSet, found, context);
    dataSets.push({ id: dataSet.id, findings, report });
    // Each is let go when it was checked: of all sheets of the government two copies would be too much.
    for (let one = extracted.shift(); one !== undefined; one = extracted.shift()) {
      if (one.rows.taken + one.rows.outOfScope === 0) {
        reasons.push(`${one.table.name}: holds 0 rows that can be read. ${firstError(one.findings)}Look at the file.`);
        continue;
      }
      const document = { ...one.facts.document, reading: readingOfRows(one.rows) };
      const outcome = validate(dataSet, { ...one.facts, document });
      if ('faults' in outcome) {
        reasons.push(`${one.table.name}: its facts do not fit their schema: ${outcome.faults.join(' ')}`);
      } else read.push({ ...one, facts: outcome.facts, dataSet, counts: dataSet.counts(outcome.facts) });
    }
  }
  if (reasons.length > 0) throw new CommandError(...reasons);
  return { tables: read, dataSets };
}

async function extractOrRefuse(dataSet: KnownDataSet, tables: readonly Table[], context: DataSetContext) {
  try {
    return await dataSet.extract(tables, context);
  } catch (error) {
    if (error instanceof UnreadableSourceError) throw new CommandError(error.message);
    throw error;
  }
}

const FAULTS_SHOWN = 5;

function firstError(findings: readonly Finding[]): string {
  const error = findings.find(({ severity }) => severity === 'error');
  return error === undefined ? '' : `${error.message} `;
}

/** Parsing puts the keys in the schema's order, so that the same facts are the same bytes. */
function validate(dataSet: KnownDataSet, facts: DocumentFacts): { facts: DocumentFacts } | { faults: string[] } {
  const schema = dataSet.kinds.find(({ id }) => id === facts.document.layout)?.schema;
  if (schema === undefined) return { faults: [`the layout ${facts.document.layout} has no schema.`] };
  const result = schema.safeParse(facts);
  const faults = result.success
    ? checkPlaces(result.data, result.data.document)
    : result.error.issues.map((issue) => `at ${issue.path.join('.') || 'the top'}: ${issue.message}.`);
  if (!result.success || faults.length > 0) return { faults: faults.slice(0, FAULTS_SHOWN) };
  return { facts: result.data };
}
