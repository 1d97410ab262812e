import { z } from 'zod';
import { type Placed, readEntries } from './read-entries.ts';
import { toldReason, untoldReason } from './reason-fields.ts';

const LEVELS = ['ITEM', 'MEASURE', 'INITIATIVE'] as const;
/** What a programme carries: an item (told by its title), a row (by one of its directions) or an initiative (by its bullet). */
export type LinkLevel = (typeof LEVELS)[number];

const confidence = z.number().gt(0).max(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** A place of the strategy table: a piece of what is printed there. Width, case and white space do not count. */
const placeFields = {
  /** The item's number, when the words alone do not tell the place. */
  item: z.int().min(1).optional(),
  phrase: z.string().min(2),
};

/**
 * `data/registry/subjects.yaml`: what a programme and a place of the strategy have to share.
 *
 * `INSTITUTION`: the programme pays a body that the printed words at `phrase` name. `SUBJECT`: the programme's own name
 * holds one of `names`, or it pays one of `bodies`, whose whole work is the subject.
 */
export const subjectEntrySchema = z
  .strictObject({
    id: slug,
    name: z.string().min(1),
    nameEn: z.string().min(1),
    link: z.enum(['INSTITUTION', 'SUBJECT']),
    level: z.enum(LEVELS),
    ...placeFields,
    /** `SUBSIDY`: for an INSTITUTION, programmes whose subsidy goes to an agency in Japan, not a contribution abroad, nor what the agency itself is kept with. */
    of: z.enum(['CONTRIBUTION', 'SUBSIDY']).default('CONTRIBUTION'),
    names: z.array(z.string().min(2)).default([]),
    bodies: z.array(z.strictObject({ id: slug, confidence, ...toldReason })).default([]),
    confidence,
    /** One sentence in each language; `{body}` stands for the name of the body that is paid, in that language. */
    ...toldReason,
  })
  .refine(({ link, names, bodies }) => (link === 'SUBJECT') === names.length + bodies.length > 0, {
    error:
      'names or bodies are needed for a SUBJECT, and an INSTITUTION has none: its bodies are those that the strategy prints',
  });
export type SubjectEntry = z.infer<typeof subjectEntrySchema>;

/**
 * `data/registry/links.yaml`: what a person decided for one programme, told by its printed name. `NONE` is a link that is
 * not made, or not kept when a rule makes it; a link has its reason in both languages.
 */
export const linkEntrySchema = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('CARRIES'),
    programme: z.string().min(1),
    /** Number of its review sheet, where several programmes have the name. */
    sheet: z.int().min(1).optional(),
    link: z.enum(['NAMED', 'POLICY', 'INSTITUTION', 'SUBJECT']),
    /** A policy of the registry that the programme must cite for the decision to hold. */
    cites: slug.optional(),
    level: z.enum(LEVELS),
    ...placeFields,
    confidence,
    ...toldReason,
  }),
  z.strictObject({
    decision: z.literal('NONE'),
    programme: z.string().min(1),
    /** Number of its review sheet, where several programmes have the name. */
    sheet: z.int().min(1).optional(),
    level: z.enum(LEVELS),
    ...placeFields,
    ...untoldReason,
  }),
]);
export type LinkEntry = z.infer<typeof linkEntrySchema>;

/** What the registry says of programmes and the strategy. */
export interface LinkRegistry {
  subjects: SubjectEntry[];
  links: LinkEntry[];
}

const SUBJECTS = 'subjects.yaml';
const LINKS = 'links.yaml';
/** The files that `readLinks` reads. */
export const LINK_FILES: readonly string[] = [SUBJECTS, LINKS];

/** Reads `LINK_FILES` below `directory`. What does not fit goes to `faults`, in sentences. */
export function readLinks(directory: string, faults: string[]): LinkRegistry {
  const subjects = readEntries(directory, SUBJECTS, subjectEntrySchema, faults);
  const links = readEntries(directory, LINKS, linkEntrySchema, faults);
  once(subjects, ({ id }) => id, faults);
  once(
    links,
    ({ programme, sheet, level, item, phrase }) => [programme, sheet ?? '', level, item ?? '', phrase].join(' '),
    faults,
  );
  return { subjects: subjects.map(({ entry }) => entry), links: links.map(({ entry }) => entry) };
}

function once<Entry>(placed: readonly Placed<Entry>[], key: (entry: Entry) => string, faults: string[]): void {
  const seen = new Set<string>();
  for (const { file, entry } of placed) {
    const name = key(entry);
    if (seen.has(name)) faults.push(`${file}: "${name}" stands there more than once. Keep one.`);
    seen.add(name);
  }
}
