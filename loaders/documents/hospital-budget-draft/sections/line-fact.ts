import type { DraftLine } from '../facts.ts';
import { type DocumentContext, figureOf } from '../figure-fact.ts';
import { placeOf } from '../rows.ts';
import type { LineTokenType, PlacedToken } from './token.ts';

export type LineToken = Extract<PlacedToken, { type: LineTokenType }>;
/** Which budget a line's own amount belongs to. */
export type LineStage = { stage: 'DRAFT' } | { stage: 'SUPPLEMENTARY'; fiscalYear: number };

export function isLineToken(token: PlacedToken): token is LineToken {
  return ['heading', 'circled', 'bullet', 'dot', 'fund-category'].includes(token.type);
}

/** A line's facts without what stands below it. In round brackets behind a draft amount stands last year's initial budget. */
export function lineFact(
  token: LineToken,
  kind: DraftLine['kind'],
  {
    stage,
    position,
    section,
    context,
  }: { stage: LineStage; position: number; section: string; context: DocumentContext },
): DraftLine {
  const { labelled, figures, rows } = token;
  const drafted = stage.stage === 'DRAFT';
  const year = context.fiscalYear;
  // 公費 alone is the money of state and prefectures together: the state's share is not printed, so there is no amount of its own.
  const own = figures === null || figures.main === figures.publicMoney ? null : figures.main;
  const figure = (amount: Parameters<typeof figureOf>[1], fiscalYear: number) =>
    figureOf(context, amount, fiscalYear, rows, section);
  return {
    position,
    kind,
    mark: token.mark,
    name: labelled.name,
    tags: labelled.tags,
    draft: drafted ? figure(own, year) : null,
    initial: drafted ? figure(figures?.bracketed ?? null, year - 1) : null,
    // 【 】 or ＋令和…年度補正予算 behind a draft amount.
    supplementary: drafted ? figure(figures?.boxed ?? figures?.added ?? null, year - 1) : figure(own, stage.fiscalYear),
    publicMoney: figure(figures?.publicMoney ?? null, drafted ? year : stage.fiscalYear),
    localShare: figure(figures?.localShare ?? null, drafted ? year : stage.fiscalYear),
    repeat: labelled.repeat,
    partOf: null,
    digitalAgency: labelled.digital === null ? null : { extent: 'WHOLE', figure: null, text: labelled.digital },
    account: null,
    breakdown: null,
    block: null,
    grants: [],
    mentions: [],
    policies: [],
    implementers: [],
    evidence: placeOf(context.document, rows, section),
    parts: [],
  };
}
