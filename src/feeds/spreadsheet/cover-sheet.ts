import type { DataVersion } from '../../graph/graph-store.ts';
import { ATTRIBUTION } from '../attribution.ts';
import type { Properties } from '../whole-graph.ts';
import { joined } from './cell-text.ts';
import { number, text } from './graph-index.ts';
import { type CellContent, plainSheet } from './sheet.ts';

/** The title of the data, which is also that of the file. */
export const TITLE = { en: "Japan's Global Health Strategy: a graph", ja: '日本のグローバルヘルス戦略のグラフ' };

/** What the first sheet tells of the data and of the sheets behind it. */
export interface Cover {
  version: DataVersion;
  documents: readonly Properties[];
  origin: string;
  /** Names of the other sheets, with how many rows each has. */
  sheets: readonly { name: string; count: number }[];
}

/** The first sheet: title, attribution, version and date of the data, what each sheet holds, and every document that it was read from. */
export function coverSheet({ version, documents, origin, sheets }: Cover) {
  const about: CellContent[][] = [
    [TITLE.en, TITLE.ja],
    ['Attribution 出典', ATTRIBUTION],
    ['Not a publication of the government 政府の刊行物ではありません', `${origin}/about`],
    ['Licence ライセンス', 'https://opensource.org/license/mit'],
    ['Data version データの版', version.hash],
    ['Date of the data データの時点', dateOf(documents)],
    ['Nodes ノード数', version.nodes],
    ['Relationships 関係の数', version.relationships],
    ['Amounts 金額', 'Whole yen; empty where the documents print none. 円単位。資料に金額の記載がない場合は空欄。'],
    [],
  ];
  const contents: CellContent[][] = [
    ['Sheet シート', 'Rows 行数'],
    ...sheets.map(({ name, count }) => [name, count]),
    [],
  ];
  const sources: CellContent[][] = [
    [
      'Document 資料',
      'Title (Japanese) 題名（日本語）',
      'Title (English) 題名（英語）',
      'Publisher (Japanese) 発行者（日本語）',
      'Publisher (English) 発行者（英語）',
      'Fiscal year 年度',
      'Edition 版',
      'Lines 行数',
      'Attribution 出典の表示',
      'SHA-256',
    ],
    ...documents.map((node) => [
      String(node['id']).replace(/^document:/, ''),
      text(node['title']),
      text(node['titleEn']),
      text(node['publisher']),
      text(node['publisherEn']),
      number(node['fiscalYear']),
      text(node['edition']),
      number(node['lines']),
      text(node['attribution']),
      text(node['sha256']),
    ]),
  ];
  const headers = [0, about.length, about.length + contents.length];
  const widths = [46, 46, 46, 36, 36, 14, 14, 14, 60, 30].map((width) => ({ width }));
  return plainSheet('About 概要', [...about, ...contents, ...sources], widths, headers);
}

/**
 * What the data is of: the latest edition that a document prints, else the latest fiscal year. Not when it was loaded: the same data is
 * the same file.
 */
function dateOf(documents: readonly Properties[]): string | null {
  const editions = documents.flatMap(({ edition }) => text(edition) ?? []).sort();
  const years = documents.flatMap(({ fiscalYear }) => number(fiscalYear) ?? []).sort((a, b) => a - b);
  const [edition, year] = [editions.at(-1), years.at(-1)];
  return joined([
    edition === undefined ? null : `latest edition 最新の版: ${edition}`,
    year === undefined ? null : `documents up to FY${year} ${year}年度までの資料`,
  ]);
}
