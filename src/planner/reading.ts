import type { BoundArguments, BoundPage } from './bind-arguments.ts';
import { includesCursor } from './bind-arguments.ts';
import { cypher, type Fragment, join, usedBy } from './cypher.ts';
import type { AnyBindings, OrderKey, Traversal } from './field-declarations.ts';
import { keyOf, orderBy, stands } from './keyset.ts';

/** The clauses by which one traversal reads its rows, up to and with their order and window. */
export class Reading {
  readonly #declaration: Traversal;
  readonly #args: BoundArguments;
  readonly #guard: Fragment | null;
  /** All roles: those around the traversal, and fresh variables for its own. */
  readonly bindings: AnyBindings;
  readonly order: readonly OrderKey[];
  #found: Fragment | null = null;

  constructor(declaration: Traversal, bindings: AnyBindings, args: BoundArguments, guard: Fragment | null) {
    this.#declaration = declaration;
    this.#args = args;
    this.#guard = guard;
    this.bindings = bindings;
    this.order = declaration.order?.(bindings, args) ?? [];
  }

  /** What is bound for the type that the traversal leads to. */
  target(): AnyBindings {
    if (this.#declaration.target) return this.#declaration.target(this.bindings);
    const { node } = this.bindings;
    if (!node) throw new Error(`a traversal to ${this.#declaration.to} binds no "node" and has no target`);
    const isCurrent = this.#declaration.isCurrent?.(this.bindings, this.#args) ?? false;
    return { self: isCurrent ? { ...node, isCurrent } : node };
  }

  hasCursor(): boolean {
    const { page } = this.#args;
    return page !== null && (page.after !== null || page.before !== null);
  }

  /** The rows alone, without order, counted under a name: the rows, not the relationships that lead to them. */
  count(name: Fragment): Fragment[] {
    const having = this.#args.having(this.bindings);
    const { group } = this.#declaration;
    if (!group) return [...this.#matching(), cypher`RETURN count(*) AS ${name}`];
    const [kept, ...others] = this.#keeps();
    if (kept && others.length === 0 && having.length === 0)
      return [...this.#matching(), cypher`RETURN count(DISTINCT ${kept}) AS ${name}`];
    const grouped = this.#grouped(usedBy(having));
    return [...this.#matching(), cypher`${grouped}${where(having)}`, cypher`RETURN count(*) AS ${name}`];
  }

  /**
   * Clauses that bind the nodes which the rows stand on to a list, where they are counted and told as well, and what they are chosen by leads
   * through the graph: asked once, it costs half to plan and half to run. `null` where it does not, or where rows are more than a node.
   */
  findOnce(list: Fragment): Fragment[] | null {
    const { group, binds } = this.#declaration;
    const matching = this.#matching();
    const [node, ...others] = binds.map((role) => this.#role(role)).filter((each) => bindsIn(matching, each));
    if (group || !node || others.length > 0 || !asksTheGraph(matching)) return null;
    this.#found = cypher`UNWIND ${list} AS ${node}`;
    return [...matching, cypher`WITH collect(${node}) AS ${list}`];
  }

  /** The rows in their order, at most `limit`; without an order there is one at most. `use`: what is made of a row. */
  list(use: Fragment, limit: Fragment | null): Fragment[] {
    if (this.order.length === 0) return this.#matching();
    return this.#window(use, [], orderBy(this.order, false), limit);
  }

  /** The rows of the page, from the side that it is counted from. */
  page(use: Fragment): Fragment[] {
    const { page } = this.#args;
    if (page === null) throw new Error(`a traversal to ${this.#declaration.to} has no pages`);
    const isFirst = !page.backwards && !this.hasCursor();
    const leading = isFirst ? (this.#declaration.leading?.(this.bindings, this.#args) ?? null) : null;
    const place = isFirst ? this.#declaration.place?.(this.bindings) : undefined;
    const first = place ? [cypher`${place} < ${page.limit}`] : [];
    return this.#window(use, this.#between(page), orderBy(this.order, page.backwards), page.limit, leading, first);
  }

  #between(page: BoundPage): Fragment[] {
    return (['after', 'before'] as const).flatMap((side) => {
      const values = page[side];
      if (values === null) return [];
      return stands(this.order, values, { behind: side === 'after', inclusive: includesCursor(page, side) });
    });
  }

  #window(
    use: Fragment,
    between: readonly Fragment[],
    order: Fragment,
    limit: Fragment | null,
    leading: Fragment | null = null,
    first: readonly Fragment[] = [],
  ): Fragment[] {
    const window = limit ? cypher`${order} LIMIT ${limit}` : order;
    const conditions = [...this.#args.having(this.bindings), ...between];
    const used = usedBy([use, ...conditions, ...this.order.map(keyOf)]);
    const ordering = this.#declaration.ordering?.(this.bindings, this.#args);
    const found = [
      ...(this.#found && leading === null ? [this.#found] : this.#matching(leading, first)),
      ...(ordering ? [ordering] : []),
    ];
    return [
      ...found,
      ...(this.#declaration.group ? this.#groups(conditions, used, window) : this.#rows(between, used, window)),
    ];
  }

  /** Rows that each stand for themselves, with what is used further on. */
  #rows(between: readonly Fragment[], used: ReadonlySet<string>, window: Fragment): Fragment[] {
    const roles = this.#declaration.binds.map((role) => this.#role(role));
    const kept = cypher`WITH ${join(
      roles.filter((variable) => isUsed(variable, used)),
      ', ',
    )}`;
    return [...(between.length > 0 ? [cypher`${kept}${where(between)}`] : []), cypher`${kept} ${window}`];
  }

  /** Groups of rows. Where nothing is asked of them, their order is a part of the clause that makes them. */
  #groups(conditions: readonly Fragment[], used: ReadonlySet<string>, window: Fragment): Fragment[] {
    const { rel, rels } = this.bindings;
    const first = this.#declaration.group?.first?.(this.bindings);
    const isTold = (variable: Fragment | undefined) => variable !== undefined && isUsed(variable, used);
    const grouped = this.#grouped(used);
    const collects = first && rel && rels && (isTold(rel) || isTold(rels));
    if (!collects && conditions.length === 0) return [cypher`${grouped} ${window}`];
    const names = [...this.#keeps(), ...this.#computed(used).map(([role]) => this.#role(role))];
    if (!collects) return [cypher`${grouped}${where(conditions)}`, cypher`WITH ${join(names, ', ')} ${window}`];
    return [
      cypher`WITH * ${orderBy(first, false)}`,
      cypher`${this.#grouped(used, [cypher`collect(${rel}) AS ${rels}`])}${where(conditions)}`,
      cypher`WITH ${join([...names, ...(isTold(rels) ? [rels] : []), cypher`${rels}[0] AS ${rel}`], ', ')} ${window}`,
    ];
  }

  #matching(leading: Fragment | null = null, first: readonly Fragment[] = []): Fragment[] {
    const { match, where: always } = this.#declaration;
    const conditions = [
      ...(this.#guard ? [this.#guard] : []),
      ...(always?.(this.bindings, this.#args) ?? []),
      ...this.#args.conditions(this.bindings),
      ...first,
    ];
    const pattern = leading ?? match(this.bindings, this.#args);
    if (conditions.length === 0) return [pattern];
    return [cypher`${pattern}${pattern.takesNoCondition ? ' WITH *' : ''}${where(conditions)}`];
  }

  /** Grouping without an aggregate is what DISTINCT does. */
  #grouped(used: ReadonlySet<string>, further: readonly Fragment[] = []): Fragment {
    const computed = this.#computed(used).map(([role, source]) => cypher`${source} AS ${this.#role(role)}`);
    const aggregates = [...computed, ...further];
    return cypher`WITH ${aggregates.length === 0 ? 'DISTINCT ' : ''}${join([...this.#keeps(), ...aggregates], ', ')}`;
  }

  #keeps(): Fragment[] {
    return (this.#declaration.group?.keeps ?? ['node']).map((role) => this.#role(role));
  }

  #computed(used: ReadonlySet<string>): (readonly [string, Fragment])[] {
    return Object.entries(this.#declaration.group?.compute ?? {})
      .filter(([role]) => isUsed(this.#role(role), used))
      .map(([role, source]) => [role, source(this.bindings)] as const);
  }

  #role(role: string): Fragment {
    const variable = this.bindings[role];
    if (!variable) throw new Error(`a traversal to ${this.#declaration.to} uses the role "${role}" without binding it`);
    return variable;
  }
}

const where = (conditions: readonly Fragment[]): Fragment =>
  conditions.length === 0 ? cypher`` : cypher`\nWHERE ${join(conditions, ' AND ')}`;

const bindsIn = (clauses: readonly Fragment[], role: Fragment): boolean => isUsed(role, usedBy(clauses));

/** A pattern that leads along a relationship, or one beside that which the rows begin at. */
const asksTheGraph = (clauses: readonly Fragment[]): boolean =>
  clauses.some(({ text }) => text.includes('-[')) ||
  clauses.reduce((count, { text }) => count + text.split('MATCH ').length - 1, 0) > 1;

function isUsed(variable: Fragment, used: ReadonlySet<string>): boolean {
  return [...variable.uses].some((name) => used.has(name));
}
