import type { RelationshipRow } from '../../../src/graph/model.ts';
import type { Sentence } from '../../../src/graph/sentence.ts';
import type { FactEvidence } from '../../facts/common.ts';
import { fold } from '../../registry/fold.ts';
import type { LinkEntry, SubjectEntry } from '../../registry/link-schema.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { reasonOf } from '../../registry/reason-fields.ts';
import { organizationId, policyId } from '../ids.ts';
import type { LinkableProgram } from '../linkable.ts';
import { places as encoded, worded } from '../part.ts';
import { type NamePrintingTexts, printableForms } from './names.ts';
import { printsName } from './reasons.ts';
import { type StrategyText, textsWith } from './strategy-texts.ts';

/** The Global Health Strategy itself, which a programme may cite. */
export const STRATEGY_POLICY = policyId('global-health-strategy');

/** A programme that carries a place of the strategy, before the links of all rules are weighed against each other. */
export interface FoundLink {
  program: LinkableProgram;
  strategyText: StrategyText;
  row: RelationshipRow;
  confidence: number;
}

type LinkDraft = Pick<FoundLink, 'program' | 'strategyText' | 'confidence'> & {
  link: 'NAMED' | 'POLICY' | 'INSTITUTION' | 'SUBJECT';
  basis: { basis: 'STATED' | 'CURATED' } | { basis: 'DERIVED'; rule: string };
  reason: Sentence;
  /** Further places of the budget document: whom it pays, what it cites. */
  further?: FactEvidence[];
};

/** NAMED: the strategy prints the programme's name. */
export function namedLinks(program: LinkableProgram, texts: NamePrintingTexts, names: NameIndex): FoundLink[] {
  return texts.printing(printableForms(program, names)).map(({ strategyText, form }) => {
    const { confidence, kind } = form;
    const reason = printsName(strategyText.level, kind);
    return found({ program, strategyText, confidence, reason, link: 'NAMED', basis: { basis: 'STATED' } });
  });
}

/** INSTITUTION: the programme pays a body that one of the subject's `places` names for the purpose which the registry declares. */
export function institutionLinks(
  program: LinkableProgram,
  subject: SubjectEntry,
  texts: readonly StrategyText[],
  nameOf: (id: string) => Sentence,
): FoundLink[] {
  return texts.flatMap((strategyText) => {
    const bodies = subject.of === 'SUBSIDY' ? program.agencies : program.recipients;
    const paid = bodies.find(({ id }) => strategyText.bodies.has(id));
    if (paid === undefined) return [];
    const body = nameOf(paid.id);
    const { en, ja } = reasonOf(subject);
    const reason = { en: en.replaceAll('{body}', () => body.en), ja: ja.replaceAll('{body}', () => body.ja) };
    const basis = { basis: 'DERIVED', rule: `institution:${subject.id}` } as const;
    const { confidence } = subject;
    return [found({ program, strategyText, confidence, reason, link: 'INSTITUTION', basis, further: [paid.evidence] })];
  });
}

/** SUBJECT: the programme pays a body whose whole work is the declared subject, or its own name holds the subject's. */
export function subjectLinks(
  program: LinkableProgram,
  subject: SubjectEntry,
  texts: readonly StrategyText[],
): FoundLink[] {
  const bodies = subject.bodies.flatMap((body) => {
    const paid = program.recipients.find(({ id }) => id === organizationId(body.id));
    return paid === undefined ? [] : [{ ...body, further: [paid.evidence] }];
  });
  const ownName = subject.names.some((form) => program.folded.some((name) => holds(name, fold(form))));
  const share = bodies[0] ?? (ownName ? { ...subject, further: [] } : undefined);
  if (share === undefined) return [];
  const { confidence, further } = share;
  const reason = reasonOf(share);
  const basis = { basis: 'DERIVED', rule: `subject:${subject.id}` } as const;
  return texts.map((strategyText) =>
    found({ program, strategyText, confidence, reason, link: 'SUBJECT', basis, further }),
  );
}

/** Whether a name holds a form, both folded; one in Latin letters as a word of its own (AMR, not in SAMRAT). */
function holds(name: string, form: string): boolean {
  return name.includes(form) && (!/^[a-z]+$/u.test(form) || name.split(/[^a-z]+/u).includes(form));
}

/** What a person decided for this programme, where strategy and programme are as they were then. */
export function decidedLinks(
  program: LinkableProgram,
  entry: Extract<LinkEntry, { decision: 'CARRIES' }>,
  texts: readonly StrategyText[],
): FoundLink[] {
  const { confidence, link, cites } = entry;
  const reason = reasonOf(entry);
  const cited = program.cites.filter(({ id }) => cites !== undefined && id === policyId(cites));
  if (!speaksOf(entry, program) || (cites !== undefined && cited.length === 0)) return [];
  const further = cited.map(({ evidence }) => evidence);
  return textsWith(texts, entry).map((strategyText) =>
    found({ program, strategyText, confidence, reason, link, basis: { basis: 'CURATED' }, further }),
  );
}

/** Whether a decision of the registry is about this programme. */
export function speaksOf(entry: LinkEntry, program: LinkableProgram): boolean {
  const isNamed = program.folded.includes(fold(entry.programme));
  return isNamed && (entry.sheet === undefined || program.sheets?.includes(entry.sheet) === true);
}

/** A link with the lines of both sides. */
export function found({ program, strategyText, link, confidence, basis, reason, further = [] }: LinkDraft): FoundLink {
  const evidence = [...new Set(encoded(...program.evidence, ...further, strategyText.evidence))];
  const { level } = strategyText;
  const properties = { ...basis, link, level, confidence, ...worded('reason', reason), evidence };
  const row: RelationshipRow = { type: 'CARRIES', from: program.id, to: strategyText.target, key: '', properties };
  return { program, strategyText, row, confidence };
}
