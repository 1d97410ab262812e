import type { z } from 'zod';
import type { DocumentHead } from './common.ts';

/** What the facts of every layout have in common. */
export interface DocumentFacts {
  format: string;
  document: DocumentHead;
}

/** The facts of one layout: its id and the shape. A layout's `facts.ts` exports it, and everything else asks by it. */
export interface FactsKind<Facts = DocumentFacts> {
  /** Kebab-case; `document.layout` of the facts. */
  readonly id: string;
  readonly schema: z.ZodType<Facts>;
}
