/** Why an amount is not the programme's own: kept beside it (公費, with the prefectures' part), or of which it is a part or a whole. */
export const NOT_OWN = ['PUBLIC_MONEY', 'SHARE_BY_MINISTRY', 'SUBTOTAL', 'LARGER_SUM', 'OTHER_AMOUNT'] as const;

/** Whether the amount of a line, by its stored properties, is the programme's own: not a part of a larger sum (内数) either. */
export const isOwnAmount = ({ partOf, notAdditiveReason }: Readonly<Record<string, unknown>>): boolean =>
  partOf !== true && !(NOT_OWN as readonly unknown[]).includes(notAdditiveReason);
