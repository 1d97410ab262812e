import type { FactEvidence, PrintedName } from '../../facts/common.ts';
import type { Finding, LineAccount } from '../../layout.ts';
import { STATED } from '../../passages/actors.ts';
import type { Actor, Attribution } from '../../passages/facts.ts';
import { readFoundings } from '../../passages/foundings.ts';
import { noSayings, readPassage } from '../../passages/read-passage.ts';
import { ShortForms } from '../../passages/short-forms.ts';
import { groupUnits, joinLines, type Passage, placeOf } from '../../passages/text-units.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { Ledger } from '../../text/ledger.ts';
import type { Line } from '../../text/lines.ts';
import { squeeze } from '../../text/widths.ts';
import { boxesOfLabels } from './boxes.ts';
import type { CooperationFacts, Label } from './facts.ts';
import { readFields } from './fields.ts';
import { kindsInProse } from './kinds-of-cooperation.ts';
import { Labels, Partners } from './labels.ts';
import {
  type CooperationKind,
  cooperationKind,
  partnersOf,
  repeatedLabel,
  starredHeading,
  supportOf,
} from './line-kinds.ts';
import { markLines } from './marked-lines.ts';
import { readRolesInMeetings } from './roles-in-meetings.ts';

export interface ReadPage {
  title: string | null;
  parts: Omit<CooperationFacts, 'format' | 'document'>;
  lines: LineAccount[];
  findings: Finding[];
}

/** Reads the page unit by unit; every line is accounted for. */
export function readPage(lines: readonly Line[], names: NameIndex, document: string): ReadPage {
  const marks = markLines(lines);
  const title = joinLines(lines.filter((line) => marks.get(line.number) === 'title'));
  const fields = readFields(lines, document, title.text || null);
  const fieldNames = fields.map(({ name }) => name);
  const units = groupUnits<CooperationKind>(
    lines,
    (line, previous) => marks.get(line.number) ?? cooperationKind(line, previous, fieldNames),
  );
  const reader = new PageReader(lines, title, names, document, boxesOfLabels(units));
  let vertical: Line[] = [];
  for (const [at, unit] of units.entries()) {
    // One label a letter: the letters are read with the last of them.
    if (unit.kind === 'vertical-word') {
      vertical.push(...unit.lines);
      if (units[at + 1]?.kind !== 'vertical-word' || (units[at + 1]?.lines[0]?.gap ?? 0) > 0) {
        reader.read('vertical-word', vertical);
        vertical = [];
      }
    } else reader.read(unit.kind, unit.lines);
  }
  return reader.page(fields);
}

class PageReader {
  readonly #names: NameIndex;
  readonly #document: string;
  readonly #title: Passage;
  readonly #subject: PrintedName | null;
  readonly #shortForms: ShortForms;
  readonly #sayings = noSayings();
  readonly #partners = new Partners();
  readonly #looseKinds = new Labels();
  readonly #supports = new Labels();
  readonly #foundings: CooperationFacts['foundings'] = [];
  readonly #lines: readonly Line[];
  readonly #ledger = new Ledger();
  /** Line of a label → heading of its box, where headings stand below. */
  readonly #boxes: ReadonlyMap<number, string>;
  readonly #labelsInBoxes: { box: string; label: Label }[] = [];
  /** Printed kind → whom a sentence names for it. */
  readonly #partnersInProse = new Map<string, string>();
  #section: string | null;
  #box: Labels | null = null;

  constructor(
    lines: readonly Line[],
    title: Passage,
    names: NameIndex,
    document: string,
    boxes: ReadonlyMap<number, string>,
  ) {
    this.#lines = lines;
    this.#boxes = boxes;
    this.#names = names;
    this.#document = document;
    this.#title = title;
    this.#section = title.text || null;
    this.#shortForms = new ShortForms(joinLines(lines).text, names);
    const subject = names.findOrganizations(title.text).find(({ nested }) => !nested);
    this.#subject = subject
      ? { name: subject.printed, evidence: placeOf(title, subject.start, subject.end, document, this.#section) }
      : null;
  }

  /** Reads one unit; `lines` are all its lines. */
  read(kind: CooperationKind | 'prose' | 'loose', lines: readonly Line[]): void {
    const passage = joinLines(lines);
    const [line] = lines;
    if (!line) return;
    const place = placeOf(passage, 0, passage.text.length, this.#document, this.#section);
    this.#account(kind, lines, this.#readKind(kind, line, passage, place));
  }

  #readKind(kind: CooperationKind | 'prose' | 'loose', line: Line, passage: Passage, place: FactEvidence): boolean {
    if (kind !== 'partner' && kind !== 'partner-kind') this.#box = null;
    switch (kind) {
      case 'support':
        this.#supports.add(supportOf(line) ?? passage.text, place);
        return true;
      case 'partner':
        for (const { name, abbreviation } of partnersOf(line) ?? [])
          this.#box = this.#partners.add(name, abbreviation, place);
        return true;
      case 'partner-kind':
        (this.#box ?? this.#looseKinds).add(passage.text, place);
        return true;
      case 'kind':
      case 'vertical-word':
        this.#looseKinds.add(passage.text, place);
        return true;
      case 'repeated-label':
        this.#looseKinds.add(repeatedLabel(line) ?? passage.text, place);
        return true;
      case 'meeting-label':
        if (this.#speak(passage, STATED)) return true;
        this.#addLabel(line, { name: passage.text, evidence: [place] });
        return true;
      case 'starred-heading':
        this.#section = starredHeading(line);
        return this.#speak(passage, STATED);
      case 'prose':
        this.#foundings.push(...readFoundings(passage, this.#names, this.#document, this.#section));
        this.#sayings.statements.push(...readRolesInMeetings(passage, this.#names, this.#document, this.#section));
        for (const { name, partner, start, end } of kindsInProse(passage.text)) {
          this.#looseKinds.add(name, placeOf(passage, start, end, this.#document, this.#section));
          this.#partnersInProse.set(name, partner);
        }
        return this.#speak(passage, SUBJECT_OF_TITLE);
      case 'what-is-heading':
      case 'photo-caption':
        return this.#speak(passage, STATED);
      case 'title':
      case 'field-label':
        return true;
      case 'slogan':
      case 'loose':
        return false;
    }
  }

  #addLabel({ number }: Line, label: Label): void {
    const box = this.#boxes.get(number);
    if (box !== undefined) this.#labelsInBoxes.push({ box, label });
    else for (const place of label.evidence) this.#looseKinds.add(label.name, place);
  }

  #speak(passage: Passage, attribution: Attribution): boolean {
    const context = {
      document: this.#document,
      section: this.#section,
      names: this.#names,
      ledger: this.#ledger,
      shortForms: this.#shortForms,
      actor: this.#actor(attribution),
      divisions: [],
    };
    return readPassage(passage, context, this.#sayings).names;
  }

  /** Whoever the title names acts where no sentence names another. */
  #actor(attribution: Attribution): Actor | null {
    return this.#subject && { role: 'SUBJECT', name: this.#subject.name, attribution };
  }

  #account(kind: CooperationKind | 'prose' | 'loose', lines: readonly Line[], read: boolean): void {
    if (kind === 'loose') for (const line of lines) this.#ledger.fault([line], 'stray-line', strayLine(line));
    else if (kind === 'prose' && read) this.#ledger.read(lines, 'prose-with-names');
    else if (kind === 'prose') this.#ledger.ignore(lines, 'prose-without-names');
    else if (read) this.#ledger.read(lines, kind);
    else this.#ledger.ignore(lines, kind);
  }

  /** Everything that was read. */
  page(fields: PrintedName[]): ReadPage {
    if (!this.#subject) this.#ledger.note('error', 'no-subject', [], NO_SUBJECT);
    for (const { box, label } of this.#labelsInBoxes) this.#partners.addKind(box, label, BOX_LEFT_OVER);
    const partnerOf = ({ name }: Label) => this.#partnersInProse.get(squeeze(name)) ?? null;
    const parts = {
      subject: this.#subject,
      fields,
      partners: this.#partners.all,
      looseKinds: this.#looseKinds.all.map((label) => ({ ...label, partner: partnerOf(label) })),
      supports: this.#supports.all,
      foundings: this.#foundings,
      ...this.#sayings,
    };
    const lines = this.#ledger.close(this.#lines);
    return { title: this.#title.text || null, parts, lines, findings: this.#ledger.findings };
  }
}

/** In the diagram the title says whose cooperation it is; a sentence that prints nobody is the title's subject's by a conclusion. */
const SUBJECT_OF_TITLE: Attribution = { basis: 'DERIVED', rule: 'subject-of-title', confidence: 0.95 };
/** The text lost the box; it is told by what the other boxes have. */
const BOX_LEFT_OVER: Attribution = { basis: 'DERIVED', rule: 'box-left-over', confidence: 0.85 };

const NO_SUBJECT =
  'The title (…国際協力) names no organisation that the registry has, so nobody can be said to cooperate.';

function strayLine({ raw }: Line): string {
  return `neither a known bullet, a label of a box nor a sentence: "${raw.slice(0, 60)}"`;
}
