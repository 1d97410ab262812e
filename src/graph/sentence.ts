/** Words of ours in both languages, given by whoever states something: nothing is translated afterwards. */
export interface Sentence {
  en: string;
  ja: string;
}
