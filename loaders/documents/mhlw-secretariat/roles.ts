import { hasHeadlineShape, type SecretariatUnit } from './line-kinds.ts';

/** What a unit is on its page. `stray`: a line that neither its shape nor its place explains. */
export type Role = 'division' | 'english' | 'label' | 'prose' | 'headline' | 'caption' | 'stray';

/** A picture leaves at least this many blank lines above its caption. */
const PICTURE_GAP = 3;

/**
 * Tells headlines from captions by their place. A caption stands below a picture's gap, or below another caption when no
 * text follows; a headline stands above text, a label or another headline.
 */
export function rolesOf(units: readonly SecretariatUnit[]): Role[] {
  const roles: Role[] = units.map(({ kind }) => (kind === 'loose' ? 'stray' : kind));
  const isLoose = (at: number) => units[at]?.kind === 'loose' && hasHeadlineShape(firstLine(units, at));
  for (const [at] of units.entries()) {
    if (!isLoose(at) || at === 0) continue;
    const below = units[at + 1]?.kind;
    const picture = firstLine(units, at).gap >= PICTURE_GAP;
    const captions = roles[at - 1] === 'caption' && below !== 'prose' && below !== 'label';
    if (picture || captions) roles[at] = 'caption';
  }
  for (let at = units.length - 1; at >= 0; at -= 1) {
    if (!isLoose(at) || roles[at] === 'caption') continue;
    const below = roles[at + 1];
    if (below === 'prose' || below === 'label' || below === 'headline') roles[at] = 'headline';
  }
  return roles;
}

function firstLine(units: readonly SecretariatUnit[], at: number) {
  const line = units[at]?.lines[0];
  if (!line) throw new Error('a unit without lines');
  return line;
}
