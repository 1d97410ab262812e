import type { ReactNode } from 'react';
import { idOf, type Query } from '../address/href.ts';
import {
  asQuery,
  type Between,
  type NamedType,
  type OddParameter,
  type Parameters,
  type Possible,
  readParameters,
  withAmong,
  withBounds,
} from '../address/parameters.ts';
import { withoutRefused } from '../address/refused.ts';
import type { Drawing } from '../drawings/drawing.tsx';
import type { SearchType, TypedDocumentString } from '../generated/graphql.ts';
import { oddPlaces, type PlaceInList } from '../parts/place-in-list.ts';
import type { TableView } from '../parts/table.tsx';
import type { Counting } from './counting.ts';
import type { Graph, GraphError } from './graph.ts';
import type { Language } from './language.ts';
import { type NamedTypes, type NamedValue, namingValues } from './named-values.ts';

/** What a page is written as: a GraphQL document, and how its answer is drawn. */
export interface PageDefinition<Result, Variables, Values> {
  /** Below the language, as Fastify writes it: `/items/:number`. */
  path: string;
  /** What the address may hold behind the `?`. */
  parameters: Parameters<Values>;
  document: TypedDocumentString<Result, Variables>;
  /** What to ask for; `null` where no such page can be. */
  variables(place: AskedAddress<Values>): Variables | null;
  /** How the answer is drawn; `null` where there is nothing of this id. */
  view(answer: Result, seen: Seen<Values>): View | null;
  /** The forms besides HTML and JSON in which the page can be had. */
  forms?: readonly ('csv' | 'svg')[];
  /** Parameters that name nodes, and of which type: a name or id that none has is told and ignored. */
  names?: NamedTypes<NoInfer<Values>>;
  /** What of the address the answer shows to make no sense; it is told, and the page asked for without. */
  odd?(answer: Result, place: AskedAddress<Values>): readonly OddParameter[];
  /** Between which numbers a parameter may be, where the answer tells it closer than the address. */
  bounds?(answer: Result): Readonly<Record<string, Between>>;
  /** Which values a parameter may have, where the answer alone knows them and they are few. */
  among?(answer: Result): Readonly<Record<string, readonly Possible[]>>;
  /** What to ask in a second question, where only the first answer tells it; `null` where the first will do. */
  again?(answer: Result, place: AskedAddress<Values>): Variables | null;
  /** How much fits, asked for without the rest of the page. */
  counts?: Counting;
  /** Kinds to look among for the closest ones, when an id is unknown. */
  kinds?: readonly SearchType[];
}

/** Where one is: the parts of the path that vary, and the parameters. */
export interface AskedAddress<Values> {
  path: Readonly<Record<string, string>>;
  values: Values;
}

/** What `view` knows besides the answer. */
export interface Seen<Values> extends AskedAddress<Values> {
  language: Language;
  /** What a value of the address names; nothing where its parameter names no nodes. */
  named(name: string, value: string): NamedValue | undefined;
}

/** A page, drawn. */
export interface View {
  /** What the page is about, without the site's name. */
  title: string;
  /** One sentence for search engines and previews. */
  description: string;
  body: ReactNode;
  /** What `.csv` gives. */
  table?: TableView | undefined;
  /** Tables of other pages that have in full what this one shows of it, as files. */
  files?: readonly TableElsewhere[];
  /** Where a list goes on, for files, which have all of it. */
  next?: string | null;
  /** The parameter that says so in the address, if not `after`. */
  nextName?: string;
  /** What `.svg` gives and `/embed` shows. */
  drawing?: Drawing | undefined;
  /** Why there is nothing to ask for what the address says, which the page tells itself; there is no file then. */
  refused?: string | undefined;
  /** Not to be found by search engines. */
  hidden?: boolean;
  /** What fits what the address chooses; where that is nothing, the page tells what leads out of it (`NothingFits`). */
  found?: Found;
}

/** How much fits what an address chooses, and in words. */
export interface Found {
  number: number;
  told: string;
  /** Where that is nothing: what the page may be asked in its place (another year). The page leads to what finds something. */
  instead?: readonly Query[];
}

/** A table that is a file of another page: `/programs` with `{ recipient: 'gavi' }`. */
export interface TableElsewhere {
  label: string;
  path: string;
  query: Query;
}

/** A page that can be asked for, whatever its document. */
export interface Page {
  path: string;
  forms: readonly ('csv' | 'svg')[];
  kinds: readonly SearchType[];
  /** The names that it knows behind the `?`. */
  parameters: readonly string[];
  /** What a value of a list is called. */
  wordOf(language: Language, name: string, value: string): string | undefined;
  /** Asks the graph. `null` where no such page can be. Rejects with GraphAway. */
  ask(graph: Graph, path: Readonly<Record<string, string>>, search: URLSearchParams): Promise<Asked | null>;
  /** How much fits what an address chooses that the page understood; nothing where the page is not chosen from. Rejects with GraphAway. */
  found(
    graph: Graph,
    path: Readonly<Record<string, string>>,
    search: URLSearchParams,
    language: Language,
  ): Promise<Pick<Found, 'number' | 'told'> | undefined>;
}

/** What was asked and answered for a page. */
export interface Asked {
  /** The document's text and the variables, for the playground. */
  text: string;
  variables: unknown;
  data: unknown;
  errors: readonly GraphError[];
  query: Query;
  odd: readonly OddParameter[];
  view(language: Language): View | null;
}

/** How often a question is asked again without single values; after that, without all that stand under the same name. */
const SINGLY = 3;

/** Makes a page of its definition. */
export function definePage<Result, Variables, Values>(definition: PageDefinition<Result, Variables, Values>): Page {
  const { path, parameters, document, forms = [], kinds = [] } = definition;
  const names: NamedTypes<Values> = definition.names ?? ({} as NamedTypes<Values>);
  const page: Page = {
    path,
    forms,
    kinds,
    parameters: Object.keys(parameters),
    wordOf: (language, name, value) =>
      Object.hasOwn(parameters, name) ? parameters[name as keyof Values].words?.(language)[value] : undefined,
    async ask(graph, pathValues, search) {
      const odd: OddParameter[] = [];
      const nameValues = namingValues<Values>(names);
      // Each round has less in its address than the one before.
      for (let left = search, round = 1; ; round += 1) {
        const read = readParameters(parameters, left);
        odd.push(...read.odd);
        const { values, unknown, named, written } = await nameValues(graph, read.values);
        const place = { path: pathValues, values };
        let variables = definition.variables(place);
        if (variables === null) return null;
        const refuse = (refused: readonly OddParameter[]) => {
          const without = withoutRefused(parameters, left, refused, round > SINGLY);
          odd.push(...without.dropped);
          left = without.left;
          return without.dropped.length > 0;
        };
        if (unknown.length > 0 && refuse(unknown)) continue;
        let { data, errors } = await graph.ask(document, variables);
        const isAnswered = data !== null && errors.length === 0;
        const refused = [
          ...refusedBy(errors, names, values),
          ...((isAnswered && data && definition.odd?.(data, place)) || []),
        ].flatMap((each) => asWritten(each, written));
        if (refused.length > 0 && refuse(refused)) continue;
        // Of two places the second is asked for where the first is none.
        if (isPlaced(values)) {
          const { hash } = await graph.version();
          if (refuse(oddPlaces(values, hash))) continue;
        }
        const more = (isAnswered && data && definition.again?.(data, place)) || null;
        if (more !== null) {
          variables = more;
          ({ data, errors } = await graph.ask(document, variables));
        }
        return {
          text: document.toString(),
          variables,
          data,
          errors,
          query: asQuery(values),
          odd: data === null ? toldOnce(odd) : withExpected(toldOnce(odd), definition, data),
          view: (language) => (data === null ? null : definition.view(data, { ...place, language, named })),
        };
      }
    },
    async found(graph, pathValues, search, language) {
      const { values, odd } = readParameters(parameters, search);
      const variables =
        definition.counts && odd.length === 0 ? definition.variables({ path: pathValues, values }) : null;
      const counted = variables === null ? null : ((await definition.counts?.(graph, variables)) ?? null);
      return counted ? counted(language) : (await page.ask(graph, pathValues, search))?.view(language)?.found;
    },
  };
  return page;
}

/** Whether the address says the how-manieth page of a list it is of, or two places in it. */
function isPlaced<Values>(values: Values): values is Values & PlaceInList {
  const { page, after, before } = values as Partial<PlaceInList>;
  return page !== undefined || (after !== undefined && before !== undefined);
}

/** Parameters that say where a list goes on. Of `after` and `before` the first is asked for. */
const CURSORS: ReadonlySet<string> = new Set(['after', 'before', 'rows']);

/** What of the address the API knows nothing of: a name that no organisation has, an id of no document, a place in a list that is no more. */
function refusedBy<Values>(errors: readonly GraphError[], types: NamedTypes<Values>, values: Values): OddParameter[] {
  const given = Object.entries(values as Record<string, unknown>).flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => ({ name, value: String(each) })),
  );
  const names: Readonly<Record<string, NamedType | undefined>> = types;
  return errors.flatMap((error) => {
    if (error.code === 'BAD_CURSOR') {
      const before = given.some(({ name }) => name === 'after') ? 'before' : undefined;
      return given.filter(({ name }) => CURSORS.has(name) && name !== before);
    }
    if (error.code === 'UNKNOWN_ORGANIZATION')
      return given.filter(({ name, value }) => names[name] === 'org' && value === error.given);
    // A document that is known, and is none of those that are asked for.
    if (error.code !== 'UNKNOWN_DOCUMENT' && error.code !== 'BAD_USER_INPUT') return [];
    return given.filter(
      ({ name, value }) =>
        (names[name] === 'document' || names[name] === 'edition') && idOf('document', value) === error.given,
    );
  });
}

/** What is told of an address, once: each round reads what is left of it anew. Of a value that is ignored it is no matter how much of it was read. */
function toldOnce(odd: readonly OddParameter[]): OddParameter[] {
  const ignored = new Set(odd.filter(({ cutTo }) => cutTo === undefined).map(({ name, value }) => `${name} ${value}`));
  const told = odd.filter(({ name, value, cutTo }) => cutTo === undefined || !ignored.has(`${name} ${value}`));
  return [...new Map(told.map((each) => [JSON.stringify(each), each])).values()];
}

/** The same with what the answer says may stand there. */
function withExpected<Result, Variables, Values>(
  odd: readonly OddParameter[],
  { bounds, among }: PageDefinition<Result, Variables, Values>,
  data: Result,
): OddParameter[] {
  return withAmong(withBounds(odd, bounds?.(data) ?? {}), among?.(data) ?? {});
}

/** A value as the address has it, which may have it in several forms. */
function asWritten(odd: OddParameter, written: (name: string, value: string) => readonly string[]): OddParameter[] {
  const { name, value } = odd;
  const forms = value === undefined ? [] : written(name, value);
  return forms.length === 0 ? [odd] : forms.map((form) => ({ ...odd, value: form }));
}
