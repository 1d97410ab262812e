import { describe, expect, it } from 'vitest';
import { serving } from '../support/server.ts';

const served = serving();

/** A variable that may be null, where none may be: validation lets it pass as long as there is a default. */
const REFUSED: [query: string, variables: Record<string, unknown>][] = [
  ['query ($v: Float) { strategyItem(number: 11) { programs(minConfidence: $v) { totalCount } } }', { v: null }],
  ['query ($v: Boolean = true) { strategyItem(number: 11) { title @include(if: $v) } }', { v: null }],
  ['query ($v: Boolean = false) { strategyItem(number: 11) { title @skip(if: $v) } }', { v: null }],
  ['query ($v: Boolean = true) { ... @include(if: $v) { documents { id } } }', { v: null }],
  ['query ($v: Int = 11) { strategyItem(number: $v) { title } }', { v: null }],
  ['query ($v: AppropriationStage) { moneyFlow(stage: $v) { total } }', { v: null }],
  ['query ($v: ProgramOrder) { programs(orderBy: $v) { totalCount } }', { v: null }],
  ['query ($v: [ProgramLevel!]) { programs(level: $v) { totalCount } }', { v: null }],
  ['query ($v: Int = 3) { initiatives(filter: { item: [$v] }) { totalCount } }', { v: null }],
  ['query ($v: Int) { path(from: "AMED", to: "METI", limit: $v) { length } }', { v: null }],
];

/** Where null may stand it means the default, and a variable that is left out always does. */
const ANSWERED: typeof REFUSED = [
  ...REFUSED.map(([query]): (typeof REFUSED)[number] => [query, {}]),
  ['query ($v: Int) { initiatives(first: $v) { totalCount } }', { v: null }],
  ['query ($v: Int) { collaborations(minShared: $v) { totalCount } }', { v: null }],
  ['{ initiatives(first: null, last: null, after: null, filter: null) { totalCount } }', {}],
];

describe.each(['application/json', 'application/graphql-response+json'])('null, asked for %s', (accept) => {
  it.each(REFUSED)('is the mistake of a client in %s', async (query, variables) => {
    const { status, body } = await served.server.post({ query, variables }, { accept });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(body.errors[0].message).toMatch(/must not be null|invalid value/);
    expect(status).toBe(accept === 'application/json' ? 200 : 400);
  });

  it.each(ANSWERED)('is the default in %s', async (query, variables) => {
    const { status, body } = await served.server.post({ query, variables }, { accept });
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
  });
});
