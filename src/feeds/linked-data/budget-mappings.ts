import { outcomeSentence } from '../../graph/outcome-reason.ts';
import { decodeYear } from '../../graph/program-year.ts';
import type { Properties } from '../whole-graph.ts';
import { sayClaim } from './claims.ts';
import { concept, conceptName, en, ja, node, sayFiscalYear, sayYen, text, toldBy, value, yen } from './mappings.ts';
import type { Statements } from './statements.ts';
import type { TypeMapping } from './type-mapping.ts';

const byYears = toldBy('years');
const inDocument = node('dcterms:source', 'document:');

export const budgetProgram: TypeMapping<'BudgetProgram'> = {
  classes: ['schema:Project'],
  properties: {
    name: ja('schema:name'),
    namePrinted: ja('ghs:printed'),
    nameEn: en('schema:name'),
    otherNames: ja('schema:alternateName'),
    nameInferred: value('ghs:nameInferred'),
    nameBasis: text('ghs:nameBasis'),
    summaryEn: en('schema:description'),
    section: ja('ghs:heading'),
    subsection: ja('ghs:heading'),
    sectionEn: en('ghs:heading'),
    tags: concept('ghs:tag', 'tag'),
    digitalAgency: concept('ghs:digitalAgency', 'digitalAgency'),
    digitalAgencyText: ja('ghs:digitalAgencyText'),
    subsidyRates: ja('ghs:subsidyRate'),
    implementersText: ja('ghs:implementersText'),
    settledLater: value('ghs:settledLater'),
    obligations: ja('ghs:obligation'),
    level: concept('ghs:level', 'level'),
    order: value('ghs:order'),
    inRequest: value('ghs:inRequest'),
    inDraft: value('ghs:inDraft'),
    requestAmount: byYears,
    previousAmount: byYears,
    draftAmount: byYears,
    supplementaryAmount: byYears,
    prevSupplementaryAmount: byYears,
    change: byYears,
    outcome: (of, outcome, program) => sayOutcome(of, String(outcome), program),
    outcomeReason: toldBy('outcome'),
    outcomeReasonJa: toldBy('outcome'),
    outcomeEvidence: toldBy('outcome'),
    years: (of, years, program) => {
      for (const year of [years].flat()) sayYear(of, String(year), String(program['id']));
    },
    tagsByYear: byYears,
    outcomesByYear: byYears,
    digitalAgencyByYear: byYears,
    changesByYear: byYears,
    documentsByYear: byYears,
    ministry: node('schema:funder'),
    appropriations: byYears,
    countedAppropriations: byYears,
    isNew: toldBy('tags'),
    newIn: byYears,
    inStrategy: toldBy('CARRIES'),
    itemNumbers: toldBy('CARRIES'),
    runners: toldBy('ADMINISTERED_BY'),
    recipients: toldBy('CONTRIBUTION_TO'),
    implementers: toldBy('IMPLEMENTED_BY'),
    runnersByYear: byYears,
    recipientsByYear: byYears,
    implementersByYear: byYears,
    largestRequest: byYears,
    largestDraft: byYears,
    largestInitial: byYears,
    largestSupplementary: byYears,
    largestCarriedOver: byYears,
    largestReserve: byYears,
    largestAvailable: byYears,
    largestExecuted: byYears,
    orderLeads: toldBy('order'),
    changeLeads: byYears,
    amountLeads: byYears,
  },
};

/** A claim of its own: what became of the request follows from lines of several documents. */
function sayOutcome(of: Statements, outcome: string, program: Properties): void {
  const { addresses, names } = of.setting;
  const id = String(program['id']);
  const code = names.of(conceptName('outcome', outcome));
  of.link('ghs:outcome', code).part('ghs:claim', addresses.part(id, 'claim-outcome'), (claim) =>
    sayClaim(claim, {
      basis: 'DERIVED',
      rule: 'outcome',
      reason: program['outcomeReason'],
      reasonJa: program['outcomeReasonJa'],
      evidence: program['outcomeEvidence'],
    })
      .link('rdf:subject', addresses.node(id))
      .link('rdf:predicate', names.of('ghs:outcome'))
      .link('rdf:object', code),
  );
}

/** What the documents say of a programme for one fiscal year. */
function sayYear(of: Statements, stored: string, id: string): void {
  const { addresses } = of.setting;
  const { fiscalYear, tags, section, outcome, why, outcomeEvidence, documents, amounts, change, text } =
    decodeYear(stored);
  const part = (name: string) => addresses.part(id, `fy${fiscalYear}${name}`);
  of.part('ghs:programYear', part(''), (year) => {
    year.type('ghs:ProgramYear').value('ghs:fiscalYear', fiscalYear).text('ghs:heading', section, 'ja');
    concept('ghs:tag', 'tag')(year, tags, {});
    concept('ghs:outcome', 'outcome')(year, outcome, {});
    node('dcterms:source')(year, documents, {});
    const reason = why && outcomeSentence(why);
    if (reason) year.text('ghs:reason', reason.en, 'en').text('ghs:reason', reason.ja, 'ja');
    for (const line of text) year.text('ghs:note', line);
    for (const stage of Object.keys(amounts).sort()) {
      year.part('ghs:amount', part(`-${stage}`), (amount) => {
        concept('ghs:stage', 'stage')(amount.type('ghs:CountedAmount'), stage.toUpperCase(), {});
        sayFiscalYear(sayYen(amount, amounts[stage] ?? 0), fiscalYear);
      });
    }
    if (change !== null) year.part('ghs:change', part('-change'), (amount) => sayYen(amount, change));
    year.evidence(outcomeEvidence);
  });
}

export const budgetLine: TypeMapping<'BudgetLine'> = {
  classes: ['schema:MonetaryAmount'],
  properties: {
    fiscalYear: (of, year) => sayFiscalYear(of, Number(year)),
    stage: concept('ghs:stage', 'stage'),
    amount: (of, amount) => of.text('schema:currency', 'JPY').value('schema:value', amount),
    text: ja('ghs:printed'),
    unit: ja('ghs:unit'),
    kind: value('ghs:amountKind'),
    partOf: value('ghs:partOfLargerSum'),
    partOfName: ja('ghs:largerSum'),
    repeated: value('ghs:repeated'),
    partlyRepeated: value('ghs:partlyRepeated'),
    approximate: value('ghs:approximate'),
    note: ja('ghs:note'),
    document: inDocument,
    section: node('ghs:inSection'),
    additive: value('ghs:additive'),
    notAdditiveReason: concept('ghs:notAdditiveReason', 'notAdditive'),
    counted: yen('ghs:counted'),
    elsewhere: node('ghs:countedElsewhere'),
    countsAs: node('ghs:countsAs'),
    ministry: node('ghs:ministry'),
    bureau: node('ghs:bureau'),
    division: node('ghs:division'),
    item: node('ghs:item'),
    // What sums are grouped by besides: the programme that it hangs on says so of itself.
    carried: toldBy('ghs:carries'),
    recipients: toldBy('ghs:contributionTo'),
    implementers: toldBy('ghs:implementedBy'),
    tags: toldBy('ghs:tag'),
    markedNew: toldBy('ghs:tag'),
    outcome: toldBy('ghs:outcome'),
    sections: toldBy('ghs:inSection'),
    heading: toldBy('ghs:heading'),
    headingEn: toldBy('ghs:heading'),
    next: toldBy('ghs:programYear'),
    summand: toldBy('ghs:counted'),
    appropriation: toldBy('ghs:stage'),
    leads: toldBy('schema:value'),
    executed: yen('ghs:executed'),
    order: value('ghs:order'),
  },
};

export const reviewSheet: TypeMapping<'ReviewSheet'> = {
  classes: ['schema:Report'],
  properties: {
    number: value('schema:reportNumber'),
    fiscalYear: value('ghs:fiscalYear'),
    name: ja('schema:name'),
    ministry: ja('ghs:ministryPrinted'),
    unit: ja('ghs:unitPrinted'),
    startYear: value('ghs:startYear'),
    endYear: value('ghs:endYear'),
    endless: value('ghs:endless'),
    execution: concept('ghs:execution', 'execution'),
    statedPlans: ja('ghs:statedPlan'),
    order: value('ghs:order'),
  },
};

export const budgetSection: TypeMapping<'BudgetSection'> = {
  classes: ['schema:CreativeWork'],
  properties: {
    name: toldBy('rdfs:label'),
    namePrinted: ja('ghs:printed'),
    nameEn: toldBy('rdfs:label'),
    order: value('ghs:order'),
    document: inDocument,
    printedDraft: yen('ghs:printedDraft'),
    printedInitial: yen('ghs:printedInitial'),
    printedSupplementary: yen('ghs:printedSupplementary'),
    printedText: ja('ghs:note'),
  },
};

export const documentTotal: TypeMapping<'BudgetDocumentTotal'> = {
  classes: [],
  properties: {
    name: toldBy('rdfs:label'),
    nameEn: toldBy('rdfs:label'),
    fiscalYear: value('ghs:fiscalYear'),
    stage: concept('ghs:stage', 'stage'),
    document: inDocument,
    section: node('ghs:inSection'),
    order: value('ghs:order'),
    printed: yen('ghs:printedTotal'),
    counted: yen('ghs:counted'),
    countedLines: node('ghs:countedLine'),
    unexplained: yen('ghs:unexplained'),
    text: ja('ghs:printed'),
    ofWhich: ja('ghs:ofWhich'),
  },
};

export const budgetSum: TypeMapping<'BudgetSum'> = {
  classes: ['schema:MonetaryAmount'],
  properties: {
    fiscalYear: (of, year) => sayFiscalYear(of, Number(year)),
    stage: concept('ghs:stage', 'stage'),
    groupBy: value('ghs:groupedBy'),
    latest: value('ghs:latest'),
    appropriations: toldBy('ghs:stage'),
    amount: (of, amount) => of.text('schema:currency', 'JPY').value('schema:value', amount),
    programCount: value('ghs:programCount'),
    told: toldBy('ghs:budgetLine'),
    basis: concept('ghs:basis', 'basis'),
    rule: text('ghs:rule'),
  },
};
