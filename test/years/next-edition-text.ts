/** What the next edition of the strategy table changes, told by pieces of a bullet as this edition prints it. */
export interface EditionChanges {
  dropped: readonly string[];
  /** Piece → what is printed in its place: another responsibility, another name. */
  changed: Readonly<Record<string, string>>;
  /** Bullet → a new one behind it, in the same cell. */
  added: Readonly<Record<string, string>>;
}

/** The next edition as text. Throws where a piece is not printed exactly once. */
export function nextEditionText(text: string, { dropped, changed, added }: EditionChanges): string {
  let next = text;
  const once = (piece: string, by: string) => {
    const parts = next.split(piece);
    if (parts.length !== 2) throw new Error(`"${piece}" is printed ${parts.length - 1} times`);
    next = parts.join(by);
  };
  for (const piece of dropped) once(piece, '');
  for (const [piece, by] of Object.entries(changed)) once(piece, by);
  for (const [piece, bullet] of Object.entries(added)) once(piece, `${piece}${bullet}`);
  return next;
}
