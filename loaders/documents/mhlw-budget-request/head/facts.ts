import type { Line } from '../../../text/lines.ts';
import type { HeadingFact, TagFact } from '../facts.ts';
import type { EvidenceOfLines, Headings, ReadingContext } from '../reading-context.ts';
import { readHeading } from './heading-lines.ts';
import type { SheetHead } from './read-head.ts';
import { readTagLine } from './tags.ts';

/** The headings that hold for a sheet: its own, else those of the sheets above; a new section ends the subsection. */
export function readHeadings(context: ReadingContext, head: SheetHead, before: Headings): Headings {
  const heading = (line: Line): HeadingFact => {
    const { text, mark } = readHeading(line);
    const evidence = { document: context.document, startLine: line.number, endLine: line.number, section: text };
    if (mark === null) {
      context.ledger.note('note', 'heading-without-mark', [line], `read as a subsection: ${text}`);
    }
    return { text, mark, evidence };
  };
  const section = head.section ? heading(head.section) : before.section;
  const subsection = head.subsection ? heading(head.subsection) : head.section ? null : before.subsection;
  return { section, subsection };
}

/** Tags of the head; a 推進 枠 torn over two lines is one tag. */
export function readTags(head: SheetHead, place: EvidenceOfLines): TagFact[] {
  const tags: TagFact[] = [];
  let above: Line | undefined;
  for (const line of head.tagLines) {
    const found = readTagLine(line.text)?.tags ?? [{ tag: 'PRIORITY_FRAME' as const, printed: line.raw }];
    for (const { tag, printed } of found) {
      const known = tags.find((one) => one.tag === tag);
      if (known) {
        const touches = above?.number === known.evidence.endLine;
        if (known.printed !== printed) known.printed += `${touches ? ' ' : ' … '}${printed}`;
        known.evidence = place(known.evidence.startLine, line.number);
      } else tags.push({ tag, printed, evidence: place(line.number) });
    }
    above = line;
  }
  return tags;
}
