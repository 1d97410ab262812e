import { dump } from 'js-yaml';
import type { DraftEntry } from './registry-draft.ts';

/** Texts by file, each a YAML list like the registry's, with what a person should know above each entry. */
export function renderDrafts(drafts: readonly DraftEntry[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { file, entry, remarks } of drafts) {
    const told = remarks.map((remark) => `# ${remark.replace(/\s+/gu, ' ')}\n`).join('');
    const text = dump([entry], { lineWidth: -1, flowLevel: 2 });
    files.set(file, (files.get(file) ?? HEAD) + told + text);
  }
  return files;
}

const HEAD = `# A draft for the registry: complete what is "", correct what is wrong, and move each entry to where it belongs.\n`;
