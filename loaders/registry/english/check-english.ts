import { fileURLToPath } from 'node:url';
import { FACTS_KINDS } from '../../documents/layouts.ts';
import { readFacts } from '../../facts/read-facts.ts';
import { lintEnglish } from './lint-english.ts';
import { sheetTexts } from './sheet-texts.ts';

/** `npm run check:english`: says what is wrong with the English of `data/registry`, and ends with 1 when anything is. */
const data = (folder: string) => fileURLToPath(new URL(`../../../data/${folder}`, import.meta.url));
const faults = lintEnglish(data('registry'), sheetTexts(readFacts(data('facts'), FACTS_KINDS)));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log('The English of the registry agrees with its glossary.');
