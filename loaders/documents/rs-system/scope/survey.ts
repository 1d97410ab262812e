import type { DataSetContext } from '../../../layout.ts';
import { nameKey } from '../../../registry/name-forms.ts';
import type { ScopeEntry } from '../../../registry/scope-schema.ts';
import type { SheetRow } from '../sheet-row.ts';
import { BodyFinder } from './find-bodies.ts';
import { NameFinder } from './find-names.ts';
import { InitiativeNames } from './initiative-names.ts';
import { findKnown, type KnownNames, knownNames, type OtherFacts, programmesOf, strategyText } from './known-names.ts';
import type { Mention, NamedProgramme, SurveyedSheet } from './signals.ts';

type Rule<Kind extends ScopeEntry['rule']> = Extract<ScopeEntry, { rule: Kind }>;

/** Looks at every row of every sheet for what the rules of `scope.yaml` ask. Holds a few words a sheet, never its prose. */
export class Survey {
  readonly sheets = new Map<number, SurveyedSheet>();
  readonly #rules: readonly ScopeEntry[];
  readonly #bodies: BodyFinder;
  readonly #known: readonly { rule: Rule<'SHARES_NAME'>; names: KnownNames }[];
  readonly #strategy: readonly { text: string; document: string }[];
  readonly #programmes: readonly { rule: Rule<'NAMES_PROGRAMME'>; names: NameFinder }[];
  readonly #initiatives: readonly InitiativeNames[];

  constructor({ registry, others }: Pick<DataSetContext, 'registry' | 'others'>) {
    const documents = others as readonly OtherFacts[];
    this.#rules = registry.scope ?? [];
    this.#bodies = new BodyFinder(registry, this.#of('NAMES_BODY'));
    this.#known = this.#of('SHARES_NAME').map((rule) => ({ rule, names: knownNames(documents, rule.layouts) }));
    this.#strategy = strategyText(documents);
    this.#programmes = this.#of('NAMES_PROGRAMME').map((rule) => ({
      rule,
      names: new NameFinder(programmesOf(documents, rule.layouts), rule.shortest),
    }));
    this.#initiatives = this.#of('PRINTS_NAME_OF_INITIATIVE').map(
      (rule) => new InitiativeNames(documents, registry, rule),
    );
  }

  /** Looks at a row of the table `table` (`1-2`). */
  look(row: SheetRow, table: string): void {
    let sheet = this.sheets.get(row.number);
    if (sheet === undefined) {
      const { number, name } = row;
      const ministry = row.text('policyMinistry');
      const { startLine, endLine } = row.evidence;
      const found = { signals: [], mentions: [], paid: [], programmes: [], initiativeNames: [] };
      sheet = { number, name, ministry, unit: '', table, startLine, endLine, ...found };
      this.sheets.set(number, sheet);
      this.#lookAtName(sheet, row, table);
    }
    if (sheet.unit === '') sheet.unit = unitOf(row);
    const purpose = row.text('purpose');
    const outline = row.text('outline');
    if (purpose !== '') this.#lookAtProse(sheet, row, table, 'purpose', purpose);
    if (outline !== '') this.#lookAtProse(sheet, row, table, 'outline', outline);
    const reason = row.text('reason');
    if (reason !== '') this.#lookForProgrammes(sheet, row, table, 'reason', reason);
    const target = row.text('target');
    if (target !== '') this.#lookForBodies(sheet, row, table, 'target', target, 'TARGET');
    const plan = row.text('plan');
    if (plan !== '') this.#lookAtPlan(sheet, row, table, plan);
    if (plan !== '') this.#lookForWords(sheet, row, table, plan, 'PLAN');
  }

  #lookAtName(sheet: SurveyedSheet, row: SheetRow, table: string): void {
    this.#lookForBodies(sheet, row, table, 'name', row.name, 'NAME');
    this.#lookForWords(sheet, row, table, row.name, 'NAME');
    this.#lookForInitiatives(sheet, 'name', row.name);
    for (const { rule, names } of this.#known) {
      if (!rule.ministries.some((ministry) => sheet.ministry === ministry)) continue;
      const found = findKnown(row.name, names, rule.similarity);
      if (found !== null)
        this.#mark(
          sheet,
          row,
          table,
          rule.id,
          `${found.alike ? 'has a name like' : 'has the name of'} ${found.name} (${found.document})`,
        );
    }
    const key = nameKey(row.name).replace(/[(（][^()（）]*[)）]$/u, '');
    for (const rule of this.#of('PRINTED_BY_STRATEGY')) {
      const printing = this.#strategy.find(({ text }) => key.length >= rule.shortest && text.includes(key));
      if (printing !== undefined) this.#mark(sheet, row, table, rule.id, `is printed by name (${printing.document})`);
    }
  }

  #lookAtProse(sheet: SurveyedSheet, row: SheetRow, table: string, column: 'purpose' | 'outline', text: string): void {
    this.#lookForBodies(sheet, row, table, column, text, 'PROSE');
    this.#lookForPaid(sheet, row, table, column, text);
    this.#lookForWords(sheet, row, table, text, 'PROSE');
    this.#lookForProgrammes(sheet, row, table, column, text);
    this.#lookForInitiatives(sheet, column, text);
  }

  /** Each programme once a column, at the first row that names it. */
  #lookForProgrammes(
    { ministry, programmes }: SurveyedSheet,
    row: SheetRow,
    table: string,
    column: NamedProgramme['column'],
    text: string,
  ): void {
    const { startLine, endLine } = row.evidence;
    for (const { rule, names } of this.#programmes) {
      if (!rule.ministries.includes(ministry)) continue;
      for (const { name, document, printed } of names.find(text)) {
        if (programmes.some((one) => one.name === name && one.column === column)) continue;
        programmes.push({ name, printed, document, column, table, startLine, endLine });
      }
    }
  }

  #lookForInitiatives({ initiativeNames }: SurveyedSheet, column: string, text: string): void {
    for (const name of this.#initiatives.flatMap((names) => names.find(text))) {
      if (!initiativeNames.some((one) => one.name === name)) initiativeNames.push({ name, column });
    }
  }

  #lookForBodies(
    sheet: SurveyedSheet,
    row: SheetRow,
    table: string,
    column: Mention['column'],
    text: string,
    where: 'NAME' | 'TARGET' | 'PROSE',
  ) {
    for (const { rule, body, printed, cue } of this.#bodies.find(text)) {
      const { startLine, endLine } = row.evidence;
      if (!sheet.mentions.some((one) => one.body === body && one.column === column && one.cue === cue)) {
        sheet.mentions.push({ body, printed, column, cue, table, startLine, endLine });
      }
      if (!rule.where.includes(where) || (where === 'PROSE' && cue === null)) continue;
      if (rule.ministries.length > 0 && !rule.ministries.includes(sheet.ministry)) continue;
      const detail = where === 'PROSE' ? `${printed} … ${cue}` : printed;
      this.#mark(sheet, row, table, rule.id, `names ${body} in its ${column}: ${detail}`);
    }
  }

  #lookForPaid(
    { paid }: SurveyedSheet,
    row: SheetRow,
    table: string,
    column: 'purpose' | 'outline',
    text: string,
  ): void {
    const { startLine, endLine } = row.evidence;
    for (const { body, printed, cue } of this.#bodies.findPaid(text))
      if (!paid.some((one) => one.body === body)) paid.push({ body, printed, column, cue, table, startLine, endLine });
  }

  #lookForWords(
    sheet: SurveyedSheet,
    row: SheetRow,
    table: string,
    text: string,
    where: 'NAME' | 'PROSE' | 'PLAN',
  ): void {
    const key = nameKey(text);
    for (const rule of this.#of('PRINTS_WORDS')) {
      if (!rule.where.includes(where)) continue;
      const word = rule.words.find((one) => key.includes(nameKey(one)));
      if (word !== undefined) this.#mark(sheet, row, table, rule.id, `prints ${word}`);
    }
  }

  #lookAtPlan(sheet: SurveyedSheet, row: SheetRow, table: string, plan: string): void {
    const key = nameKey(plan);
    for (const rule of this.#of('CITES_PLAN')) {
      const cited = rule.spellings.find((spelling) => standsIn(key, nameKey(spelling), rule.notBefore.map(nameKey)));
      if (cited !== undefined) this.#mark(sheet, row, table, rule.id, `cites ${cited}`);
    }
  }

  /** One mark for a rule and what it found. */
  #mark(sheet: SurveyedSheet, row: SheetRow, table: string, rule: string, detail: string): void {
    if (sheet.signals.some((signal) => signal.rule === rule && signal.detail === detail)) return;
    const { startLine, endLine } = row.evidence;
    sheet.signals.push({ rule, detail, table, startLine, endLine });
  }

  #of<Kind extends ScopeEntry['rule']>(kind: Kind): Rule<Kind>[] {
    return this.#rules.filter((entry): entry is Rule<Kind> => entry.rule === kind);
  }
}

/** Ministry, bureau, department, division and office of a row that has the last or the one before it; teams and sections are too small to tell by. */
function unitOf(row: SheetRow): string {
  if (row.text('division') === '' && row.text('office') === '') return '';
  const chain = ['ministry', 'bureau', 'department', 'division', 'office'].map((level) => row.text(level));
  return chain.filter((name) => name !== '').join(' ');
}

/** Whether a spelling stands somewhere without one of `notBefore` behind it. */
function standsIn(text: string, spelling: string, notBefore: readonly string[]): boolean {
  for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + 1)) {
    const rest = text.slice(at + spelling.length);
    if (!notBefore.some((word) => rest.startsWith(word))) return true;
  }
  return false;
}
