import type { NameIndex } from '../../registry/name-index.ts';
import { rule } from '../../text/rule.ts';
import { type BodyShape, bodyShape } from './body-shape.ts';
import { splitOutsideBrackets, takeBracketsOut } from './brackets.ts';
import { WAY } from './lookups.ts';

/** One part of a list of bodies: `外`, `財(ADBを通じた支援)`, `その他関係省庁`. */
export interface ListPart {
  /** The part without brackets and without 等 behind it, as printed; `''` when it is nothing but a bracket. */
  printed: string;
  kind: 'known' | 'way' | BodyShape;
  /** What stands in brackets within the part, and a way without brackets: text, not bodies of the list. */
  asides: string[];
  /** ほか or など behind the name: an example from many. */
  example: boolean;
}

/** Reads a list of bodies: parts between 、 (，, ;), between ・ or / where both sides are bodies, before その他. */
export function readBodyList(text: string, names: NameIndex): ListPart[] {
  return splitOutsideBrackets(text, SEPARATOR)
    .flatMap((piece) => splitFurther(piece, names))
    .map((piece) => readPart(piece, names));
}

/** Whether the registry knows a printed name as an organisation. */
export function isOrganization(printed: string, names: NameIndex): boolean {
  return names.resolve(printed, 'list')?.startsWith('org:') ?? false;
}

/** ・ parts bodies (外・厚) but also stands inside names (新エネルギー・産業技術総合開発機構), as /, と, 及び and blanks do. */
function splitFurther(piece: string, names: NameIndex): string[] {
  if (isOrganization(piece, names)) return [piece];
  const dotted = splitOutsideBrackets(piece, DOT_OR_SLASH);
  if (dotted.length > 1 && dotted.every((part) => isBody(part, names))) return dotted;
  for (const separator of [AND, BLANKS]) {
    const parts = splitOutsideBrackets(piece, separator);
    if (parts.length > 1 && parts.every((part) => readPart(part, names).kind === 'known')) return parts;
  }
  return [piece];
}

function isBody(part: string, names: NameIndex): boolean {
  return ['known', 'body', 'nameless', 'way'].includes(readPart(part, names).kind);
}

function readPart(piece: string, names: NameIndex): ListPart {
  if (isOrganization(piece, names)) return { printed: piece, kind: 'known', asides: [], example: false };
  const { outside, inside } = takeBracketsOut(piece);
  if (outside === '') return { printed: '', kind: 'way', asides: inside, example: false };
  const tail = AND_OTHERS.exec(outside)?.[0] ?? '';
  const name = outside.slice(0, outside.length - tail.length) || outside;
  const printed = isOrganization(outside, names) ? outside : name;
  const example = printed !== outside && AMONG_OTHERS.test(tail);
  if (isOrganization(printed, names)) return { printed, kind: 'known', asides: inside, example };
  const shape = bodyShape(outside);
  if (shape === 'nameless') return { printed: outside, kind: 'nameless', asides: inside, example: false };
  if (WAY.test(outside)) return { printed: outside, kind: 'way', asides: [outside, ...inside], example: false };
  return { printed, kind: bodyShape(printed), asides: inside, example };
}

/** Between parts of a list, and before その他 (others). */
const SEPARATOR = rule(
  /[、､，,;；]|(?<!\s)\s+(?=その他|そのほか|他に|ほかに|必要に応じ)/u,
  ['外、厚', '外;厚', '外務省 その他関係省庁'],
  ['外・厚', '見本 機構'],
);

/** ・ and / part bodies, and stand in names. */
const DOT_OR_SLASH = rule(/[・･/／]/u, ['外・厚', '外／厚'], ['外、厚']);

/** 及び, 並びに, と: and. */
const AND = rule(/及び|および|並びに|と/u, ['外務省及び厚労省', '外務省と厚労省'], ['外務省、厚労省']);

/** Blanks between names. */
const BLANKS = rule(/\s+/u, ['外務省 厚労省'], ['外務省']);

/** 等, ら, ほか, など behind a name: and others. */
const AND_OTHERS = rule(
  /(?<=\S)(?<!\s)\s*(?:等|ら|ほか|他|など)$/u,
  ['見本機構等', '見本機構 ほか'],
  ['等', '見本機構'],
);

/** ほか, など: the name is one from many. */
const AMONG_OTHERS = rule(/ほか|他|など/u, ['ほか', 'など'], ['等', 'ら']);
