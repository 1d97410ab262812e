/** A strategy item that a programme carries: `level` 0 by itself, 1 what it is a part of, and so on up to the whole programme. */
export interface CarriedItem {
  level: number;
  confidence: number;
  item: string;
}

/** Stores hold lists of texts and no nested values. */
export const encodeCarried = ({ level, confidence, item }: CarriedItem): string => `${level} ${confidence} ${item}`;

/** The reverse of `encodeCarried`. */
function decodeCarried(text: string): CarriedItem {
  const [level, confidence, item = ''] = text.split(' ');
  return { level: Number(level), confidence: Number(confidence), item };
}

/**
 * The items of a line, the surest first: those of the nearest level that carries any with at least `minConfidence`. `carried` has the
 * surest of each level first, and the lowest number among equals.
 */
export function itemsOf(carried: readonly string[], minConfidence: number): string[] {
  const sure = carried.map(decodeCarried).filter(({ confidence }) => confidence >= minConfidence);
  const nearest = Math.min(...sure.map(({ level }) => level));
  return sure.filter(({ level }) => level === nearest).map(({ item }) => item);
}
