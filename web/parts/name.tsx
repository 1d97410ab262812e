import type { ReactNode } from 'react';
import type { Language } from '../page/language.ts';
import { useText, useVisit } from '../page/visit.tsx';
import { siteText } from '../text/site.ts';

/** Anything with a Japanese name and, mostly, an English one. */
export interface Named {
  name: string;
  nameEn?: string | null;
}

/** Anything with a Japanese title and, mostly, an English one. */
export interface Titled {
  title: string;
  titleEn?: string | null;
}

/** The name in the visitor's language; where there is no English one, the Japanese one, marked as such. */
export function Name({ of }: { of: Named | Titled }): ReactNode {
  const { language } = useVisit();
  const { ja, en } = namesOf(of);
  return language === 'ja' ? ja : (en ?? <Japanese>{ja}</Japanese>);
}

/** The name in the other language, marked as such; nothing where there is none, or where the first has it: “Antimicrobial resistance (AMR)”, AMR. */
export function OtherName({ of }: { of: Named | Titled }): ReactNode {
  const { language } = useVisit();
  const { ja, en } = namesOf(of);
  if (!hasOtherName(language, of)) return null;
  return language === 'en' ? <span lang="ja">{ja}</span> : <span lang="en">{en}</span>;
}

/** Whether there is a name in the other language to be told. */
export function hasOtherName(language: Language, of: Named | Titled): boolean {
  const { ja, en } = namesOf(of);
  return en !== null && !(language === 'en' && en.includes(ja));
}

/** A sentence of ours in the visitor's language; what is not told in Japanese is told in English, marked as such. */
export function Told({ en, ja }: { en: string; ja: string | null }): ReactNode {
  const { language } = useVisit();
  return language === 'ja' && ja !== null ? ja : <English text={en} />;
}

/** The title of an item behind its circled mark. */
export function MarkedTitle({ of }: { of: Titled & { mark: string } }): ReactNode {
  return (
    <>
      <span className="mark">{of.mark}</span>
      <Name of={of} />
    </>
  );
}

/** The same as text. */
export function markedTitleIn(language: Language, of: Titled & { mark: string }): string {
  return `${of.mark} ${nameIn(language, of)}`;
}

/** Japanese text, whatever the language of the page. */
export function Japanese({ children }: { children: ReactNode }): ReactNode {
  return useVisit().language === 'ja' ? children : <span lang="ja">{children}</span>;
}

/** A sentence of ours in English, whatever the language of the page; printed words in it are marked as Japanese. */
export function English({ text }: { text: string }): ReactNode {
  const written = <Written text={text} />;
  return useVisit().language === 'en' ? written : <span lang="en">{written}</span>;
}

/** A summary of ours, which there is in English only; on a Japanese page it says so. */
export function EnglishSummary({ of }: { of: string | null }): ReactNode {
  const text = useText(siteText);
  if (of === null) return null;
  return (
    <p className={text.inEnglish === null ? undefined : 'in-english'}>
      {text.inEnglish}
      <English text={of} />
    </p>
  );
}

/** Words of ours as they are; on an English page, the Japanese terms in them are marked as such: “a part of a larger sum (内数)”. */
export function Marked({ children }: { children: ReactNode }): ReactNode {
  const { language } = useVisit();
  return language === 'en' && typeof children === 'string' ? <Written text={children} /> : children;
}

/** Words of either language, the Japanese among them marked as such. */
export function Written({ text }: { text: string }): ReactNode {
  return text.split(JAPANESE).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a sentence stay where they are
      <span lang="ja" key={index}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}

/** Runs of kana, kanji and full-width forms. */
const JAPANESE = /([\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+)/u;

/** The name as text, for titles, tables as files and drawings. */
export function nameIn(language: Language, named: Named | Titled): string {
  const { ja, en } = namesOf(named);
  return language === 'ja' ? ja : (en ?? ja);
}

/** The language that `nameIn` gives the name in. */
export function languageOf(language: Language, named: Named | Titled): Language {
  return language === 'ja' || namesOf(named).en === null ? 'ja' : 'en';
}

function namesOf(named: Named | Titled): { ja: string; en: string | null } {
  if ('title' in named) return { ja: named.title, en: named.titleEn ?? null };
  return { ja: named.name, en: named.nameEn ?? null };
}
