import { join } from 'node:path';
import { BUDGET_DRAFT } from '../../loaders/documents/hospital-budget-draft/facts.ts';
import { FACTS_KINDS, LAYOUTS, resolversOf } from '../../loaders/documents/layouts.ts';
import { BUDGET_REQUEST } from '../../loaders/documents/mhlw-budget-request/facts.ts';
import { extractDocument } from '../../loaders/extract/extract-document.ts';
import { tellEditions } from '../../loaders/extract/tell-editions.ts';
import { FactsSet } from '../../loaders/facts/facts-set.ts';
import { readFacts } from '../../loaders/facts/read-facts.ts';
import { resolveGraph } from '../../loaders/resolve/resolve.ts';
import { readSource } from '../../src/sources/source-text.ts';
import { names, ROOT, realFiles, registry } from '../documents/real-sources.ts';
import { nextEditionText } from './next-edition-text.ts';
import { nextDraftText, nextRequestText, sheetText } from './next-year-text.ts';

/** Names of sheets of the committed request, and what becomes of them. */
export const REMOVED = '血漿分画製剤生産体制整備事業'; // production of plasma derivatives
export const ADDED = '新たな国際保健の人材を育てる事業'; // a new project for people in global health
export const BEFORE = '診療報酬改定DX（施設基準の届出の電子化推進）'; // electronic notices
export const AFTER = `まったく別の名前の事業（旧：${BEFORE}）`;
export const WHOLE = '国際共同治験ワンストップ相談窓口事業'; // one desk for international trials
export const PARTS = [
  `国際共同治験の相談窓口を置く事業（旧：${WHOLE}）`,
  `海外の企業の治験を助ける事業（旧：${WHOLE}）`,
];
export const MOVED = '新規モダリティ対応ヒト初回投与試験体制整備等事業'; // first-in-human trials
export const FROM_DIVISION = '医政局研究開発政策課';
export const TO_DIVISION = '医政局医療経営支援課';

/** Bullets of the committed table. */
export const DROPPED = 'NGO-JICA 協議会の開催'; // the council of NGOs and JICA
export const RENAMED = ['アジア DX 促進事業', 'アジア DX 推進事業'] as const; // digital projects in Asia
export const HANDED_ON = '国際保健政策人材養成事業'; // training for international health policy
export const NEW_BULLET = '新たな基金の検討'; // to consider a new fund

const committed = readFacts(join(ROOT, 'data/facts'), FACTS_KINDS);

/** The committed facts with those of documents that are made of the real ones, a year and an edition on, and the graph of both. */
export function twoYearsOfText() {
  const table = textOf('strategy-follow-up');
  const texts = {
    request: nextRequestText(textOf('mhlw-budget-request'), factsOf(BUDGET_REQUEST), {
      removed: [REMOVED],
      added: sheetText(ADDED, FROM_DIVISION, '123百万円'),
      renamed: { [BEFORE]: [AFTER], [WHOLE]: PARTS },
      lines: { [MOVED]: { [FROM_DIVISION]: TO_DIVISION, 新規: '拡充' } },
    }),
    draft: nextDraftText(textOf('hospital-budget-draft'), factsOf(BUDGET_DRAFT)),
    table: nextEditionText(table, {
      dropped: [`・${DROPPED}(JICA) `],
      changed: { [`${HANDED_ON}(厚)`]: `${HANDED_ON}(外、JICA)`, [RENAMED[0]]: RENAMED[1] },
      added: { '・政府広報誌での広報(内) ': `・${NEW_BULLET}(財) ` },
    }),
  };
  const read = Object.entries({ ...texts, before: table }).map(([file, text]) => extracted(text, `${file}.txt`));
  // The table prints nothing that tells its editions apart.
  const next = tellEditions(read, () => committed.documents.map(({ document }) => document)).slice(0, 3);
  const resolve = (more: typeof next) =>
    resolveGraph(
      { facts: new FactsSet([...committed.documents, ...more.map(({ facts }) => facts)]), registry, names },
      resolversOf(),
    );
  return { next, one: resolve([]), two: resolve(next), edition: next[2]?.facts.document.id ?? '' };
}

/** The document of a layout whose bytes the committed facts were read from. */
function textOf(layout: string): string {
  const file = realFiles.find((each) => each.file.startsWith(layout));
  if (file === undefined) throw new Error(`no document of the layout ${layout} is there`);
  return file.bytes.toString('utf8');
}

function factsOf<Facts>(kind: Parameters<typeof committed.of<Facts>>[0]): Facts {
  const [facts] = committed.of(kind);
  if (facts === undefined) throw new Error(`no facts of ${kind.id} are committed`);
  return facts;
}

function extracted(text: string, file: string) {
  const outcome = extractDocument(readSource(new TextEncoder().encode(text), file), LAYOUTS, names);
  if ('reasons' in outcome) throw new Error(outcome.reasons.join(' '));
  return outcome;
}
