/** The first so many characters of a text, and a sign that there are more. */
export function clipped(text: string, longest: number): string {
  const signs = [...text];
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : text;
}
