import { z } from 'zod';
import { readEntries } from './read-entries.ts';

/** `data/registry/duties.yaml`: what a division does, in our own short words. */
export const dutyEntrySchema = z.strictObject({
  /** The division's printed name without bureau: 厚生科学課. */
  division: z.string().min(1),
  en: z.string().min(1),
  /** Each of its duties. `heading`: the headline above the paragraph, as printed; `order`: 1 for the first paragraph below it. */
  duties: z
    .array(
      z.strictObject({
        heading: z.string().min(1).optional(),
        order: z.int().min(1).default(1),
        ja: z.string().min(1),
        en: z.string().min(1),
      }),
    )
    .optional(),
});
export type DutyEntry = z.infer<typeof dutyEntrySchema>;

/** `data/registry/topics.yaml`: fields of support. `id` is without the prefix `topic:`. */
export const topicEntrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** As printed: 感染症対策支援. */
  name: z.string().min(1),
  nameEn: z.string().min(1),
  /** The field of work that it belongs to: 公衆衛生. */
  field: z.string().min(1),
  fieldEn: z.string().min(1),
});
export type TopicEntry = z.infer<typeof topicEntrySchema>;

/** English words for the ministry's profile: its divisions' duties and its fields of support. */
export interface Profile {
  duties: DutyEntry[];
  topics: TopicEntry[];
}

const DUTIES = 'duties.yaml';
const TOPICS = 'topics.yaml';
/** The files that `readProfile` reads. */
export const PROFILE_FILES: readonly string[] = [DUTIES, TOPICS];

/** Reads `PROFILE_FILES` below `directory`. What does not fit goes to `faults`, in sentences. */
export function readProfile(directory: string, faults: string[]): Profile {
  const duties = readEntries(directory, DUTIES, dutyEntrySchema, faults).map(({ entry }) => entry);
  const topics = readEntries(directory, TOPICS, topicEntrySchema, faults).map(({ entry }) => entry);
  const twice = (file: string, keys: readonly string[]) => {
    for (const key of new Set(keys.filter((key, at) => keys.indexOf(key) !== at))) {
      faults.push(`${file}: "${key}" stands there more than once. Keep one.`);
    }
  };
  twice(
    DUTIES,
    duties.map(({ division }) => division),
  );
  twice(
    TOPICS,
    topics.map(({ id }) => id),
  );
  twice(
    TOPICS,
    topics.map(({ name }) => name),
  );
  return { duties, topics };
}
