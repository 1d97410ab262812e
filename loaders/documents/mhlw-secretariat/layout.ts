import { FACTS_FORMAT } from '../../facts/common.ts';
import type { DocumentLayout } from '../../layout.ts';
import { STATED } from '../../passages/actors.ts';
import type { Actor, Attribution } from '../../passages/facts.ts';
import { noSayings, type ReadPassage, readPassage } from '../../passages/read-passage.ts';
import { ShortForms } from '../../passages/short-forms.ts';
import { groupUnits, joinLines } from '../../passages/text-units.ts';
import { documentHead } from '../../text/document-head.ts';
import { Ledger } from '../../text/ledger.ts';
import { contentLines, type Line } from '../../text/lines.ts';
import { readInUsualForms } from '../../text/read-in-usual-forms.ts';
import { rule } from '../../text/rule.ts';
import { divisionFacts, dutiesOf } from './divisions.ts';
import { type DivisionFact, SECRETARIAT, type SecretariatFacts } from './facts.ts';
import { divisionHeading, labelOf, secretariatKind } from './line-kinds.ts';
import type { PlacedUnit } from './placed-unit.ts';
import { placeUnits } from './sections.ts';

const ID = 'mhlw-secretariat';

/** Pages in which the divisions of a ministry's secretariat present themselves. */
export const mhlwSecretariat: DocumentLayout<SecretariatFacts> = readInUsualForms({
  ...SECRETARIAT,
  title: 'presentation of the divisions of a ministry’s secretariat',
  evidenceFields: {
    printed: ['heading', 'nameEn', 'bureauEn'],
    notPrinted: { full: 'the long form stands elsewhere in the document' },
  },

  recognize(source) {
    const lines = contentLines(source.lines);
    const headings = lines
      .filter((line) => line.gap > 0 || line.number === 1)
      .flatMap((line) => divisionHeading(line) ?? []);
    const labels = lines.filter((line) => labelOf(line) !== null).length;
    const english = lines.some((line) => SECRETARIAT_EN.test(line.text));
    let score = 0;
    if (headings.length >= 2) score += 0.2;
    if (headings.some(({ bureau }) => bureau !== null)) score += 0.15;
    if (labels > 0) score += 0.35;
    if (english) score += 0.3;
    return Math.round(score * 100) / 100;
  },

  extract(source, names) {
    const lines = contentLines(source.lines);
    const units = groupUnits(lines, secretariatKind);
    const sections = placeUnits(units);
    const divisions = divisionFacts(sections, ID);
    const divisionNames = divisions.map(({ name }) => name);
    const shortForms = new ShortForms(source.lines.join('\n'), names);
    const sayings = noSayings();
    const ledger = new Ledger();

    const duties = new Set<PlacedUnit>();
    let above: Above | null = null;
    for (const placed of sections.units) {
      const division = placed.division === null ? undefined : divisions[placed.division];
      const section = division?.heading ?? null;
      const context = { document: ID, section, names, ledger, shortForms, divisions: divisionNames };
      const passage = joinLines(placed.unit.lines);
      const speaks = ['prose', 'headline', 'caption'].includes(placed.role);
      const actor = actorOf(placed, division, passage.text, above);
      const read = speaks ? readPassage(passage, { ...context, actor }, sayings) : null;
      if (placed.duty || isDuty(placed, passage.text, read)) duties.add(placed);
      above = placed.role === 'prose' && read ? { placed, printed: read.printed } : null;
      account(placed, read?.names ?? false, duties.has(placed), ledger);
    }
    divisions.forEach((division, index) => {
      division.duties = dutiesOf(sections, index, ID, division.heading, (placed) => duties.has(placed));
    });
    for (const { unit } of sections.uncertain) ledger.note('warning', 'attribution-uncertain', unit.lines, UNCERTAIN);
    if (divisions.length === 0) ledger.note('error', 'no-divisions', [], NO_DIVISIONS);

    const facts: SecretariatFacts = {
      format: FACTS_FORMAT,
      document: documentHead(source, {
        id: ID,
        layout: SECRETARIAT.id,
        title: titleOf(divisions),
        fiscalYear: null,
      }),
      divisions,
      ...sayings,
    };
    return { facts, lines: ledger.close(lines), findings: ledger.findings };
  },

  counts(facts) {
    return {
      divisions: facts.divisions.length,
      duties: facts.divisions.reduce((sum, { duties }) => sum + duties.length, 0),
      oversees: countOf(facts, 'OVERSEES'),
      forums: countOf(facts, 'PARTICIPATES_IN'),
      contributions: countOf(facts, 'CONTRIBUTES_TO'),
      cooperations: countOf(facts, 'COOPERATES_WITH'),
      parts: facts.parts.length,
      successions: facts.successions.reduce((sum, { from }) => sum + from.length, 0),
      citations: facts.citations.length,
      mentions: facts.mentions.length + facts.shortForms.length,
    };
  },
});

function countOf(facts: SecretariatFacts, type: SecretariatFacts['statements'][number]['type']): number {
  return facts.statements.filter((each) => each.type === type).reduce((sum, { objects }) => sum + objects.length, 0);
}

/** The paragraph right above, with the actor that it prints. */
interface Above {
  placed: PlacedUnit;
  printed: Actor | null;
}

/** また、加えて、このほか: a paragraph that goes on with what the one above is about. */
const GOES_ON = rule(
  /^(?:また|加えて|さらに|このほか|そのほか)、/u,
  ['また、見本を行う。', 'このほか、見本'],
  ['またはの見本', '見本もまた、'],
);

/**
 * Who acts in a paragraph as long as it prints nobody: whoever the paragraph above prints when this one goes on with it, else the
 * division below whose heading it stands. Neither is stated.
 */
function actorOf(
  { role, attribution, duty, division: index }: PlacedUnit,
  division: DivisionFact | undefined,
  text: string,
  above: Above | null,
): Actor | null {
  if (role !== 'prose' || !division) return null;
  if (above?.printed && above.placed.division === index && GOES_ON.test(text)) {
    return { ...above.printed, attribution: derived(above.printed.attribution, 'subject-of-paragraph-above', 0.9) };
  }
  const [rule, confidence] = duty
    ? (['duty-below-heading', 0.95] as const)
    : (['paragraph-below-heading', 0.8] as const);
  const own = attribution.basis === 'DERIVED' ? attribution : derived(STATED, rule, confidence);
  return { role: 'DIVISION', name: division.name, attribution: own };
}

function derived(from: Attribution, rule: string, confidence: number): Attribution {
  return { basis: 'DERIVED', rule, confidence: Math.round(from.confidence * confidence * 100) / 100 };
}

/** What goes on: …しています, …を担っています. */
const GOING_ON = rule(
  /[てで](?:い|おり)ます。[」』)）]?$/u,
  ['見本を行っています。', '見本を担っております。」'],
  ['見本を行いました。', '見本です。'],
);

/** Among a division's topics, a paragraph whose last sentence says what the division keeps doing is one of its duties. */
function isDuty({ role }: PlacedUnit, text: string, read: ReadPassage | null): boolean {
  return role === 'prose' && read?.actor?.role === 'DIVISION' && GOING_ON.test(text.trim());
}

function account({ unit: { lines }, role }: PlacedUnit, named: boolean, duty: boolean, ledger: Ledger): void {
  if (role === 'division') ledger.read(lines, 'division-heading');
  else if (role === 'english') ledger.read(lines, 'english-name');
  else if (role === 'label') ledger.ignore(lines, 'page-label');
  else if (role === 'stray') for (const line of lines) ledger.fault([line], 'stray-line', strayLine(line));
  else if (role === 'prose' && duty) ledger.read(lines, 'duty-paragraph');
  else if (named) ledger.read(lines, `${role}-with-names`);
  else ledger.ignore(lines, `${role}-without-names`);
}

/** The document prints no title of its own: it is called by its bureau and how it begins. */
function titleOf([first]: readonly DivisionFact[]): string {
  return first?.heading ?? '(no division heading)';
}

function strayLine({ raw }: Line): string {
  return `neither a heading, a sentence, a headline above text nor a caption below a picture: "${raw.slice(0, 60)}"`;
}

const UNCERTAIN =
  'Stands below several divisions that share a spread, and nothing tells to which it belongs; given to the nearest.';
const NO_DIVISIONS = 'No division heading (…課, …室) was found.';

/** Minister's Secretariat: the English name of a secretariat. */
const SECRETARIAT_EN = rule(
  /^[A-Z]\w+'s Secretariat$/u,
  ["Minister's Secretariat"],
  ['Secretariat', 'the Secretariat'],
);
