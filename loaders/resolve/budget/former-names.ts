/** Former names in a name's brackets: `…事業（旧：…事業）`, `（旧称：…）`, `（旧…）`, outermost brackets only. */
export function formerNames(name: string): string[] {
  return [...name.matchAll(FORMER)].flatMap(([, inside = '']) => {
    const former = inside.replace(/(?:から(?:変更|改称)|を(?:改称|変更))$/u, '').trim();
    return former === '' ? [] : [former];
  });
}

const FORMER = /[（(]旧(?:称|名称|名|事業名)?[：:]?\s*((?:[^（()）]|[（(][^（()）]*[）)])+)[）)]/gu;

/** The name without brackets that hold a former one. */
export const withoutFormerNames = (name: string): string => name.replace(FORMER, '').trim();
