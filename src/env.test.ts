import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './env.ts';

const faultsOf = (environment: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readEnvironment(environment);
    return [];
  } catch (error) {
    return (error as EnvironmentError).faults;
  }
};
const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://localhost:4318';

describe('the environment', () => {
  it('may be empty', () => {
    expect(readEnvironment({})).toMatchObject({ port: 4000, host: '127.0.0.1', neo4j: undefined, tracing: undefined });
  });

  it.each([
    ['https://example.org', 'https://example.org'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['', undefined],
  ])('names the origin of addresses: %s', (PUBLIC_URL, origin) => {
    expect(readEnvironment({ PUBLIC_URL }).network.publicUrl).toBe(origin);
  });

  it.each(['https://example.org/', 'https://example.org/path', 'example.org', 'ftp://example.org', 'https://a b'])(
    'refuses %s as the origin of addresses',
    (PUBLIC_URL) => {
      expect(faultsOf({ PUBLIC_URL })).toEqual([expect.stringContaining('PUBLIC_URL must be the scheme and host')]);
    },
  );

  it('tells all its faults at once, each with what is expected and what it is', () => {
    expect(() => readEnvironment({ PORT: 'x' })).toThrow(EnvironmentError);
    expect(faultsOf({ PORT: '70000', OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318', NEO4J_USER: 'neo4j' })).toEqual([
      'PORT must be a whole number from 0 to 65535 (0 picks a free port); it is "70000".',
      'OTEL_EXPORTER_OTLP_ENDPOINT must be the address of a collector for traces, as http://localhost:4318; it is "localhost:4318".',
      'NEO4J_USER is set, but NEO4J_URI is not: set NEO4J_URI too, or unset NEO4J_USER to use the embedded store.',
    ]);
  });
});

describe('traces', () => {
  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT }, { protocol: 'http/protobuf' }],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://x.test/v1/traces' }, { protocol: 'http/protobuf' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }, { protocol: 'http/json' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'true' }, undefined],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: '' }, undefined],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc', OTEL_TRACES_SAMPLER: 'odd' }, undefined],
  ])('%j', (environment, tracing) => {
    expect(readEnvironment(environment).tracing).toEqual(tracing);
  });

  it.each([
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'ftp://x'],
    ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'http://'],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc'],
    ['OTEL_TRACES_SAMPLER', 'sometimes'],
    ['OTEL_TRACES_SAMPLER_ARG', '2'],
    ['OTEL_TRACES_SAMPLER_ARG', '-0.1'],
    ['OTEL_TRACES_SAMPLER_ARG', 'half'],
    ['OTEL_SDK_DISABLED', 'yes'],
  ])('with %s=%s are a fault', (name, value) => {
    expect(faultsOf({ OTEL_EXPORTER_OTLP_ENDPOINT, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name} must be .*; it is "${value}"\\.$`)),
    ]);
  });
});

it.each(['http://neo4j:se@cret@host:7687', 'neo4j:se@cret@host'])('shows no password of an address: %s', (uri) => {
  expect(() => readEnvironment({ NEO4J_URI: uri })).toThrow(/…@host/);
  expect(() => readEnvironment({ NEO4J_URI: uri })).not.toThrow(/cret/);
});
