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
    this.order = declaration.order(bindings);
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

  /** The rows alone, without order, to be counted. */
  count(): Fragment[] {
    const having = this.#args.having(this.bindings);
    return [...this.#matching(), ...this.#grouping(having, usedBy(having))];
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

  /** The rows in their order, at most `limit`. `use`: what is made of a row. */
  list(use: Fragment, limit: Fragment | null): Fragment[] {
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
    const having = this.#args.having(this.bindings);
    const used = usedBy([use, ...having, ...between, ...this.order.map(keyOf)]);
    const kept = join(this.#kept(used), ', ');
    const ordering = this.#declaration.ordering?.(this.bindings, this.#args);
    const lines = [
      ...(this.#found && leading === null ? [this.#found] : this.#matching(leading, first)),
      ...(ordering ? [ordering] : []),
      ...this.#grouping([...having, ...between], used),
    ];
    if (!this.#declaration.group && between.length > 0)
      lines.push(cypher`WITH ${kept} WHERE ${join(between, ' AND ')}`);
    return [...lines, cypher`WITH ${kept} ${window}`];
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
    const where = cypher`WHERE ${join(conditions, ' AND ')}`;
    return [pattern, pattern.takesNoCondition ? cypher`WITH * ${where}` : where];
  }

  /** Grouping without an aggregate is what DISTINCT does. */
  #grouping(conditions: readonly Fragment[], used: ReadonlySet<string>): Fragment[] {
    const { group } = this.#declaration;
    if (!group) return [];
    const computed = this.#computed(used).map(([role, source]) => cypher`${source} AS ${this.#role(role)}`);
    const columns = join([...this.#keeps(), ...computed], ', ');
    const grouped = cypher`WITH ${computed.length === 0 ? 'DISTINCT ' : ''}${columns}`;
    return [conditions.length > 0 ? cypher`${grouped} WHERE ${join(conditions, ' AND ')}` : grouped];
  }

  /** The variables that go on: after a grouping what it has, else what is used further on. */
  #kept(used: ReadonlySet<string>): Fragment[] {
    if (this.#declaration.group) return [...this.#keeps(), ...this.#computed(used).map(([role]) => this.#role(role))];
    return this.#declaration.binds.map((role) => this.#role(role)).filter((variable) => isUsed(variable, used));
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

const bindsIn = (clauses: readonly Fragment[], role: Fragment): boolean => isUsed(role, usedBy(clauses));

/** A pattern beside the one that the rows begin at. */
const asksTheGraph = (clauses: readonly Fragment[]): boolean =>
  clauses.reduce((count, { text }) => count + text.split('MATCH ').length - 1, 0) > 1;

function isUsed(variable: Fragment, used: ReadonlySet<string>): boolean {
  return [...variable.uses].some((name) => used.has(name));
}
