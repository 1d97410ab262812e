import type { EvidenceFields } from '../layout.ts';
import { squeeze } from '../text/widths.ts';
import { allFields } from './evidence-fields.ts';

/** A text that its evidence does not hold, or a field that the check does not know. */
export interface EvidenceFault {
  /** Where in the facts: `items.3.measures.0.title`. */
  path: string;
  message: string;
}

type Fields = Record<string, unknown>;

/**
 * Checks that every evidence range really contains what it is evidence for: the printed fields beside it, and what is
 * printed below it without a place of its own (amounts). Tags, width and white space do not count.
 *
 * `lines` are those of the document, `own` the fields of its layout. Returns a fault for each text that is not found and for each string field that is
 * neither known as printed nor as not printed, so that a new field of facts cannot go unchecked.
 */
export function checkEvidence(facts: unknown, lines: readonly string[], own: EvidenceFields = {}): EvidenceFault[] {
  const faults: EvidenceFault[] = [];
  const bare = lines.map((line) => comparable(line));
  visit(facts, '', { bare, faults, fields: allFields(own) });
  return faults;
}

interface Check {
  bare: readonly string[];
  faults: EvidenceFault[];
  fields: Required<EvidenceFields>;
}

function visit(value: unknown, path: string, check: Check): void {
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Fields;
  const ranges = rangesOf(fields['evidence']);
  if (ranges.length > 0) checkFields(fields, ranges, path, check);
  for (const [key, child] of Object.entries(fields)) {
    if (!isPlaceKey(key)) visit(child, path === '' ? key : `${path}.${key}`, check);
  }
}

function checkFields(fields: Fields, ranges: readonly Range[], path: string, check: Check): void {
  for (const [key, value] of Object.entries(fields)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (check.fields.printedRecords.includes(key) && isRecord(value)) {
      for (const [name, text] of Object.entries(value)) {
        // An amount that is printed otherwise than by its digits stands in `printed`, beside it.
        if (key === 'yen' && isRecord(fields['printed']) && name in fields['printed']) continue;
        expectPrinted(String(text), ranges, `${at}.${name}`, check);
      }
    } else if (typeof value === 'string') {
      if (check.fields.printed.includes(key)) {
        if (!isInferred(fields, key)) expectPrinted(value, placesOf(fields, key, ranges), at, check);
      } else if (!Object.hasOwn(check.fields.notPrinted, key)) {
        check.faults.push({ path: at, message: unknownField(key) });
      }
    } else if (isListOfTexts(value)) {
      if (check.fields.printedLists.includes(key)) for (const text of value) expectPrinted(text, ranges, at, check);
      else if (!Object.hasOwn(check.fields.notPrinted, key))
        check.faults.push({ path: at, message: unknownField(key) });
    } else if (isPrintedText(value)) {
      const own = rangesOf(value.figure?.evidence);
      expectPrinted(value.text, own.length > 0 ? own : ranges, `${at}.text`, check);
    }
  }
}

/** Every place must hold the text: a fact with several places is printed at each of them. */
function expectPrinted(text: string, ranges: readonly Range[], path: string, { bare, faults }: Check): void {
  for (const { startLine, endLine } of ranges) {
    if (holds(bare.slice(startLine - 1, endLine).join(''), text)) continue;
    const place = startLine === endLine ? `line ${startLine} does` : `lines ${startLine} to ${endLine} do`;
    faults.push({ path, message: `${place} not hold “${text}”.` });
  }
}

/** A cue phrase in two parts is printed with a gap: `を統合し … を創設` (merges … and founds). Its parts stand in order. */
function holds(printed: string, text: string): boolean {
  let from = 0;
  for (const part of text.split(' … ')) {
    const wanted = comparable(part);
    const found = printed.indexOf(wanted, from);
    if (found === -1) return false;
    from = found + wanted.length;
  }
  return true;
}

interface Range {
  startLine: number;
  endLine: number;
}

function rangesOf(evidence: unknown): Range[] {
  const places = Array.isArray(evidence) ? evidence : [evidence];
  return places.filter((place): place is Range => typeof (place as Range | null | undefined)?.startLine === 'number');
}

/** `nameEvidence` is the place of `name` alone, where there is one. */
function placesOf(fields: Fields, key: string, ranges: readonly Range[]): readonly Range[] {
  const own = rangesOf(fields[`${key}Evidence`]);
  return own.length > 0 ? own : ranges;
}

/** A title that the document lost was concluded from elsewhere: `inferred` for the whole fact, `nameInferred` for its name. */
function isInferred(fields: Fields, key: string): boolean {
  return fields['inferred'] === true || fields[`${key}Inferred`] === true;
}

const isPlaceKey = (key: string) => key === 'evidence' || key.endsWith('Evidence');

const unknownField = (key: string) =>
  `The evidence check does not know the field “${key}”. Add it to the evidence fields of its layout.`;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string');
}

/**
 * An amount, a mark of repeat: something printed with no place of its own, so that the place of the fact above is its, or
 * that of the figure that it is about.
 */
function isPrintedText(value: unknown): value is { text: string; figure?: { evidence: unknown } | null } {
  if (typeof value !== 'object' || value === null) return false;
  return 'text' in value && typeof value.text === 'string' && !('evidence' in value);
}

/** Without tags, white space and differences of width; 〇 (zero) and ◯ (large circle) are the bullet ○, which is printed as any. */
function comparable(text: string): string {
  return squeeze(text.replace(/<[^<>]*>/gu, '')).replace(/[〇◯]/gu, '○');
}
