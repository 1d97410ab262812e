import { Neo4jError } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { StoreError, StoreTimeoutError, StoreUnavailableError } from '../../graph/graph-store.ts';
import { isRefusal, storeErrorFrom } from './errors.ts';

const raised = (code: string, message = 'details of bolt://10.0.0.7:7687 as neo4j') =>
  new Neo4jError(message, code, '50N42', 'description');

it.each([
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', StoreTimeoutError, 'took longer'],
  ['Neo.ClientError.Security.Unauthorized', StoreUnavailableError, 'check NEO4J_USER and NEO4J_PASSWORD'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', StoreUnavailableError, 'locked the user'],
  ['Neo.ClientError.Security.CredentialsExpired', StoreUnavailableError, 'first password'],
  ['Neo.ClientError.Security.Forbidden', StoreUnavailableError, 'does not let the user'],
  ['Neo.ClientError.Database.DatabaseNotFound', StoreUnavailableError, 'NEO4J_DATABASE'],
  ['ServiceUnavailable', StoreUnavailableError, 'does not answer'],
  ['Neo.TransientError.General.DatabaseUnavailable', StoreUnavailableError, 'Try again'],
  ['Neo.ClientError.Statement.SyntaxError', StoreError, 'refused a statement'],
])('%s becomes a sentence that tells nothing of the address', (code, Kind, words) => {
  const error = storeErrorFrom(raised(code));
  expect(error).toBeInstanceOf(Kind);
  expect(error.message).toContain(words);
  expect(error.message).not.toMatch(/10\.0\.0\.7|details/);
  expect((error.cause as Neo4jError).code).toBe(code);
});

it('keeps the code of the operating system', () => {
  const error = storeErrorFrom(
    raised('ServiceUnavailable', 'Failed to connect. Caused by: connect ECONNREFUSED 10.0.0.7:7687'),
  );
  expect(error.message).toContain('(ECONNREFUSED)');
});

it('knows a connection that was cut, whatever code the driver gives it', () => {
  const cut = 'Failed to connect to server. Please ensure that … Caused by: read ECONNRESET';
  const error = storeErrorFrom(raised('ProtocolError', cut));
  expect(error).toBeInstanceOf(StoreUnavailableError);
  expect(error.message).toContain('(ECONNRESET)');
  expect(storeErrorFrom(raised('ProtocolError', 'Unknown structure'))).not.toBeInstanceOf(StoreUnavailableError);
});

it('tells a server that refuses us from one that is away', () => {
  expect(isRefusal(storeErrorFrom(raised('Neo.ClientError.Security.Unauthorized')))).toBe(true);
  expect(isRefusal(storeErrorFrom(raised('ServiceUnavailable')))).toBe(false);
});
