import type { RewrittenText } from './rewritten-text.ts';
import { usualAmounts } from './usual-amounts.ts';
import { usualCharacters } from './usual-characters.ts';
import { usualYears } from './usual-years.ts';

/** A line as every layout reads it: usual characters, and one spelling for each year and amount. Places lead back to what is printed. */
export function usualForms(text: string): RewrittenText {
  return usualAmounts(usualYears(usualCharacters(text)));
}
