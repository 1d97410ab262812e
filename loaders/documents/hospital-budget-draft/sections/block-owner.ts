import { squeeze } from '../../../text/widths.ts';
import type { Group } from './groups.ts';
import type { PlacedToken } from './token.ts';

/** Whose supplementary budget a block is: that of the numbered heading above it, or that of the whole group. */
export type BlockOwner = 'HEADING' | 'GROUP';

/**
 * Decides by layout, in this order:
 * 1. no heading stands above: the group's;
 * 2. the block repeats the supplementary total of its group or of the section above: the group's;
 * 3. the block holds one bullet, which bears the name of the heading above: the heading's;
 * 4. it is the only block of its group and stands behind all headings, which are several, or one in a group that prints a
 *    supplementary total: the group's, since one block closes them all;
 * 5. else the heading's.
 */
export function ownerOfBlock(group: Group, block: PlacedToken): BlockOwner {
  const at = group.tokens.indexOf(block);
  const headings = group.tokens.filter(({ type }) => type === 'heading');
  const above = group.tokens.slice(0, at).findLast(({ type }) => type === 'heading');
  if (above?.type !== 'heading' || block.type !== 'block') return 'GROUP';

  const total = block.amount?.yen ?? null;
  const printed = [group.supplementary, group.parent?.supplementary].map((found) => found?.amount.yen ?? null);
  if (total !== null && printed.includes(total)) return 'GROUP';

  const [bullet, ...more] = bulletsOf(group, at);
  if (bullet?.type === 'bullet' && more.length === 0 && sameName(bullet.labelled.name, above.labelled.name))
    return 'HEADING';

  const only = group.tokens.filter(({ type }) => type === 'block').length === 1;
  const behindAll = !group.tokens.slice(at).some(({ type }) => type === 'heading');
  return only && behindAll && (headings.length > 1 || group.supplementary) ? 'GROUP' : 'HEADING';
}

function bulletsOf(group: Group, at: number): PlacedToken[] {
  const behind = group.tokens.slice(at + 1);
  const end = behind.findIndex(({ type }) => type === 'heading' || type === 'block');
  return behind.slice(0, end < 0 ? behind.length : end).filter(({ type }) => type === 'bullet');
}

function sameName(one: string, other: string): boolean {
  return squeeze(one) === squeeze(other);
}
