/**
 * Former names in a name's brackets: `…事業（旧：…事業）`, `（旧称：…）`, `（旧…）`, outermost brackets only. What may be several names
 * (`旧：A事業、B事業`, `旧：A事業及びB事業`) is told as one and as several.
 */
export function formerNames(name: string): string[] {
  return [...name.matchAll(FORMER)].flatMap(([, inside = '']) => {
    const former = inside.replace(/(?:から(?:変更|改称)|を(?:改称|変更))$/u, '').trim();
    if (former === '') return [];
    const several = former.split(/[、，]|及び|並びに/u).map((name) => name.trim());
    return several.length === 1 || several.includes('') ? [former] : [former, ...several];
  });
}

const FORMER = /[（(]旧(?:称|名称|名|事業名)?[：:]?\s*((?:[^（()）]|[（(][^（()）]*[）)])+)[）)]/gu;

/** The name without brackets that hold a former one. */
export const withoutFormerNames = (name: string): string => name.replace(FORMER, '').trim();
