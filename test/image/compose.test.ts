import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { EXPECTED, readEnvironment } from '../../src/env.ts';
import { pythonWith } from '../support/python.ts';
import { root } from '../support/world.ts';

const SCRIPT = fileURLToPath(new URL('read_compose.py', import.meta.url));
const { command, missing } = pythonWith('compose_spec');
if (missing) console.warn(`The Compose file is not read with compose_spec: ${missing}.`);

const written = readFileSync(`${root}docker-compose.yml`, 'utf8');
const dockerfile = readFileSync(`${root}Dockerfile`, 'utf8');

type Environment = Record<string, string>;
/** What somebody may have set. */
const GIVEN: Environment = {
  PORT: '8080',
  NEO4J_PASSWORD: 'a longer one',
  SOURCES_DIR: '/srv/documents',
  RATE_LIMIT: '60',
  MCP: 'on',
  PUBLIC_URL: 'https://example.org',
  TRUST_PROXY: '1',
  CORS_ORIGIN: '*',
  LOG_LEVEL: 'warn',
  QUERY_TIMEOUT_MS: '8000',
  ANSWER_CACHE_MB: '0',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
};
const VARIABLE = /\$\$|\$\{(\w+)(?::([-+])([^}]*))?\}/g;

/** The file as Compose understands it: parsed first, then its texts filled in from the environment. */
function read(environment: Environment, text = written): any {
  const filled = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return value.replace(VARIABLE, (all, name: string, sign: string, other: string) => {
        if (all === '$$') return '$';
        const given = environment[name] ?? '';
        if (sign === '+') return given && other;
        return given || (other ?? '');
      });
    }
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each)]));
  };
  return filled(load(text, { schema: YAML11_SCHEMA }));
}

const asSet = (service: any): Environment =>
  Object.fromEntries(Object.entries(service.environment).map(([name, value]) => [name, String(value)]));

describe.skipIf(missing !== null)('the Compose file, read by the Compose specification', () => {
  const FAULTS = [
    ['condition: service_healthy', 'condition: healthy', 'unknown variant'],
    ['restart: unless-stopped', 'restart: sometimes', 'unknown variant'],
    ['    ports:', '    port:', 'extension key'],
    ['interval: 5s', 'interval: 5 blinks', 'duration'],
    [':4000"', ':400000"', 'port'],
    ['disable: true', 'disabled: true', 'extension key'],
  ] as const;
  const files = [
    read({}),
    read(GIVEN),
    ...FAULTS.map(([right, wrong]) => {
      expect(written).toContain(right);
      return read({}, written.replace(right, wrong));
    }),
  ];
  const faults = () =>
    JSON.parse(execFileSync(command ?? '', [SCRIPT], { input: JSON.stringify(files), encoding: 'utf8' }));

  it('has no fault, and its faults would be seen', () => {
    const [bare, given, ...wrong] = faults();
    expect([bare, given]).toEqual([null, null]);
    expect(wrong).toEqual(FAULTS.map(([, , message]) => expect.stringContaining(message)));
  });
});

describe('what the Compose file sets', () => {
  const services = (environment: Environment) => read(environment).services;

  it.each([
    ['nothing', {}],
    ['everything', GIVEN],
  ])('is what the service takes, of an environment with %s', (_what, environment: Environment) => {
    for (const name of ['load', 'api']) {
      const { SOURCES_DIR = '', ...set } = asSet(services(environment)[name]);
      expect(Object.keys(set).filter((each) => !(each in EXPECTED))).toEqual([]);
      expect(readEnvironment(set).neo4j).toMatchObject({
        uri: 'bolt://neo4j:7687',
        password: environment['NEO4J_PASSWORD'] ?? 'global-health',
      });
      // It is a folder of the image.
      expect(['', '/sources']).toContain(SOURCES_DIR);
    }
  });

  it('hands on what was given, and asks for nothing that the service does not know', () => {
    const api = services(GIVEN).api;
    const settings = readEnvironment({ ...asSet(api), SOURCES_DIR: root });
    expect(settings).toMatchObject({ assistants: true, logLevel: 'warn', queryTimeoutMs: 8_000, answerBytes: 0 });
    expect(settings.network).toMatchObject({
      rateLimit: 60,
      trustProxy: 1,
      corsOrigins: '*',
      publicUrl: GIVEN['PUBLIC_URL'],
    });
    expect(settings.tracing).toBeDefined();
    expect([api.ports, api.volumes]).toEqual([['8080:4000'], ['/srv/documents:/sources:ro']]);
    const asked = new Set([...written.matchAll(VARIABLE)].flatMap(([, name]) => name ?? []));
    expect([...asked].filter((name) => !(name in EXPECTED))).toEqual([]);
    expect(Object.keys(GIVEN).sort()).toEqual([...asked].sort());
  });

  it('is one password for both, and volumes that there are', () => {
    for (const environment of [{}, GIVEN]) {
      const { neo4j, load: loading, api } = services(environment);
      for (const { environment: set } of [loading, api])
        expect(neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${set.NEO4J_PASSWORD}`);
    }
    const { services: all, volumes } = read({});
    const named = Object.values<any>(all).flatMap((service) => service.volumes ?? []);
    for (const volume of named.filter((each: string) => !each.startsWith('/')))
      expect(volumes).toHaveProperty(volume.split(':')[0]);
  });

  it('is the Neo4j that the tests run on', () => {
    const tested = /<artifactId>neo4j<\/artifactId>\s*<version>(\d+\.\d+)\./.exec(
      readFileSync(`${root}test/neo4j/pom.xml`, 'utf8'),
    )?.[1];
    expect(read({}).services.neo4j.image).toBe(`neo4j:${tested}-community`);
  });
});

describe('the Dockerfile', () => {
  const { scripts, engines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

  it('starts what npm start starts, on a Node that the project takes, at the port that Compose publishes', () => {
    const [, started] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    const flags = JSON.parse(started ?? '[]').slice(1, -1);
    expect(JSON.parse(started ?? '[]').at(-1)).toBe('dist/main.js');
    for (const flag of flags) expect(scripts.start).toContain(flag);
    const [least = 0] = /\d+/.exec(engines.node)?.map(Number) ?? [];
    for (const [, version] of dockerfile.matchAll(/^FROM node:(\d+)/gm))
      expect(Number(version)).toBeGreaterThanOrEqual(least);
    const [, port] = /^EXPOSE (\d+)$/m.exec(dockerfile) ?? [];
    expect(dockerfile).toContain(`PORT=${port}`);
    expect(read({}).services.api.ports).toEqual([`4000:${port}`]);
    expect(asSet(read({}).services.api)['PORT']).toBe(port);
  });

  it('copies what there is, and what is no file of the build', () => {
    const ignored = readFileSync(`${root}.dockerignore`, 'utf8').trim().split('\n');
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    const taken = [...dockerfile.matchAll(/^COPY --from=build (.*) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' ').map((name) => name.replace('/app/', '')),
    );
    for (const name of [...copied, ...taken]) expect([name, existsSync(`${root}${name}`)]).toEqual([name, true]);
    // What the build makes is not taken from the machine that it is built on.
    expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'dist', '.git']));
    expect(copied.filter((name) => ignored.includes(name))).toEqual([]);
  });
});
