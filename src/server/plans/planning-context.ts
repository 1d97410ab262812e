import { RequestContext, type Services } from '../../context.ts';
import type { QueryParameters } from '../../graph/graph-store.ts';
import type { CompiledStatement } from '../../planner/compile.ts';

/** A request whose statements are planned by the store, and not answered: every root field is empty. */
export class PlanningContext extends RequestContext {
  readonly #plan: (cypher: string, parameters: QueryParameters) => Promise<void>;

  constructor(services: Services, plan: (cypher: string, parameters: QueryParameters) => Promise<void>) {
    super(services);
    this.#plan = plan;
  }

  protected override async answer({ cypher }: CompiledStatement, parameters: QueryParameters): Promise<unknown> {
    await this.#plan(cypher, parameters);
    return null;
  }
}
