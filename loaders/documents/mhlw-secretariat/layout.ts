import { FACTS_FORMAT, type FactEvidence } from '../../facts/common.ts';
import type { DocumentLayout, Finding, LineAccount } from '../../layout.ts';
import { STATED } from '../../passages/actors.ts';
import type { Actor, Attribution } from '../../passages/facts.ts';
import { noSayings, type ReadPassage, readPassage } from '../../passages/read-passage.ts';
import { ShortForms } from '../../passages/short-forms.ts';
import { groupUnits, joinLines, textLines } from '../../passages/text-units.ts';
import { readInUsualForms } from '../../text/read-in-usual-forms.ts';
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
    const lines = textLines(source);
    const headings = lines
      .filter((line) => line.gap > 0 || line.number === 1)
      .flatMap((line) => divisionHeading(line) ?? []);
    const labels = lines.filter((line) => labelOf(line) !== null).length;
    const english = lines.some((line) => /^[A-Z]\w+'s Secretariat$/u.test(line.plain));
    let score = 0;
    if (headings.length >= 2) score += 0.2;
    if (headings.some(({ bureau }) => bureau !== null)) score += 0.15;
    if (labels > 0) score += 0.35;
    if (english) score += 0.3;
    return Math.round(score * 100) / 100;
  },

  extract(source, names) {
    const units = groupUnits(textLines(source), secretariatKind);
    const sections = placeUnits(units);
    const divisions = divisionFacts(sections, ID);
    const divisionNames = divisions.map(({ name }) => name);
    const shortForms = new ShortForms(source.lines.join('\n'), names);
    const sayings = noSayings();
    const lines: LineAccount[] = [];
    const findings: Finding[] = [];

    const duties = new Set<PlacedUnit>();
    let above: Above | null = null;
    for (const placed of sections.units) {
      const division = placed.division === null ? undefined : divisions[placed.division];
      const context = { document: ID, section: division?.heading ?? null, names, shortForms, divisions: divisionNames };
      const passage = joinLines(placed.unit.lines);
      const speaks = ['prose', 'headline', 'caption'].includes(placed.role);
      const actor = actorOf(placed, division, passage.text, above);
      const read = speaks ? readPassage(passage, { ...context, actor }, sayings) : null;
      if (placed.duty || isDuty(placed, passage.text, read)) duties.add(placed);
      above = placed.role === 'prose' && read ? { placed, printed: read.printed } : null;
      const account = accountOf(placed, read?.names ?? false, duties.has(placed));
      for (const { number, text } of placed.unit.lines) {
        lines.push({ line: number, ...account });
        if (account.status === 'not-understood') findings.push(notUnderstood(number, text));
      }
    }
    divisions.forEach((division, index) => {
      division.duties = dutiesOf(sections, index, ID, division.heading, (placed) => duties.has(placed));
    });
    for (const { unit } of sections.uncertain)
      findings.push(uncertain(unit.lines[0]?.number ?? 1, unit.lines.at(-1)?.number ?? 1));
    if (divisions.length === 0) findings.push(noDivisions());

    const { findings: unknownNames, ...said } = sayings;
    const facts: SecretariatFacts = {
      format: FACTS_FORMAT,
      document: {
        id: ID,
        layout: SECRETARIAT.id,
        title: titleOf(divisions),
        fiscalYear: null,
        lines: source.lines.length,
        sha256: source.sha256,
      },
      divisions,
      ...said,
    };
    return { facts, lines, findings: [...findings, ...unknownNames] };
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
const GOES_ON = /^(?:また|加えて|さらに|このほか|そのほか)、/u;

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
const GOING_ON = /[てで](?:い|おり)ます。[」』)）]?$/u;

/** Among a division's topics, a paragraph whose last sentence says what the division keeps doing is one of its duties. */
function isDuty({ role }: PlacedUnit, text: string, read: ReadPassage | null): boolean {
  return role === 'prose' && read?.actor?.role === 'DIVISION' && GOING_ON.test(text.trim());
}

function accountOf({ role }: PlacedUnit, named: boolean, duty: boolean): Omit<LineAccount, 'line'> {
  switch (role) {
    case 'division':
      return { status: 'read', rule: 'division-heading' };
    case 'english':
      return { status: 'read', rule: 'english-name' };
    case 'label':
      return { status: 'ignored', rule: 'page-label' };
    case 'stray':
      return { status: 'not-understood', rule: 'stray-line' };
    case 'prose':
      if (duty) return { status: 'read', rule: 'duty-paragraph' };
  }
  return named ? { status: 'read', rule: `${role}-with-names` } : { status: 'ignored', rule: `${role}-without-names` };
}

/** The document prints no title of its own: it is called by its bureau and how it begins. */
function titleOf([first]: readonly DivisionFact[]): string {
  return first?.heading ?? '(no division heading)';
}

function notUnderstood(line: number, text: string): Finding {
  const message = `Line ${line} is neither a heading, a sentence, a headline above text nor a caption below a picture: "${text.slice(0, 60)}".`;
  return { severity: 'error', code: 'stray-line', startLine: line, endLine: line, message };
}

function uncertain(startLine: FactEvidence['startLine'], endLine: FactEvidence['endLine']): Finding {
  const message =
    'Stands below several divisions that share a spread, and nothing tells to which it belongs; given to the nearest.';
  return { severity: 'warning', code: 'attribution-uncertain', startLine, endLine, message };
}

function noDivisions(): Finding {
  return { severity: 'error', code: 'no-divisions', message: 'No division heading (…課, …室) was found.' };
}
