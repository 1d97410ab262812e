import { type PlannedQuestion, RequestContext, type Services } from '../../context.ts';
import type { QueryParameters } from '../../graph/graph-store.ts';

/** How the statements of a request are planned: those of whole root fields, or of their own rows alone with all values (the first of the pieces). */
export interface Planning {
  of: 'WHOLE' | 'OWN_ROWS';
  plan(cypher: string, parameters: QueryParameters): Promise<void>;
}

/** A request whose statements are planned by the store, and not answered: every root field is empty. */
export class PlanningContext extends RequestContext {
  readonly #planning: Planning;

  constructor(services: Services, planning: Planning) {
    super(services);
    this.#planning = planning;
  }

  override async answer({ statement, parameters, pieces, bind }: PlannedQuestion): Promise<unknown> {
    const { of, plan } = this.#planning;
    if (of === 'WHOLE') await plan(statement.cypher, parameters);
    else {
      const own = pieces().own('ALL');
      await plan(own.cypher, bind(own.binders));
    }
    return null;
  }
}
