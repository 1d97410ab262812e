import { existsSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import * as z from 'zod';

/** What the environment decides. */
export interface Settings {
  port: number;
  host: string;
  /** Absent: the embedded store. */
  neo4j: { uri: string; user: string; password: string; database: string | undefined } | undefined;
  sourcesDir: string | undefined;
  /** A resolved file for the embedded store; absent: the build's. */
  graphFile: string | undefined;
  openBrowser: boolean;
  logLevel: string;
  queryTimeoutMs: number;
  /** Memory for answers that are kept until the next load; 0: none is kept. */
  answerBytes: number;
  network: NetworkSettings;
  /** Whether assistants are answered at `/mcp`. */
  assistants: boolean;
  /** Absent: nothing is traced. */
  tracing: TracingSettings | undefined;
}

/** How traces are sent; where to, and which, the SDK reads from the same variables. */
export interface TracingSettings {
  protocol: (typeof OTLP_PROTOCOLS)[number];
}

/** How the service meets the network. */
export interface NetworkSettings {
  /** Requests a minute and address; 0: any number. */
  rateLimit: number;
  /** How many proxies stand in front, or which addresses they have; `false`: none, and headers that tell of one are not believed. */
  trustProxy: false | number | string[];
  /** Origins whose pages may read answers of the API; `*` for any; empty: those of our own origin only. */
  corsOrigins: '*' | string[];
  /** Folder or file of the only documents that are answered. */
  trustedDocuments: string | undefined;
  /** Scheme and host that the service is known by; absent: those that it is asked at. */
  publicUrl?: string | undefined;
}

/** All that is wrong with the environment, a sentence each. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** What ended a command, in lines. */
export function linesOf(error: unknown): readonly string[] {
  return error instanceof EnvironmentError ? error.faults : [(error as Error).message];
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const OTLP_PROTOCOLS = ['http/protobuf', 'http/json'] as const;
const SAMPLERS = ['always_on', 'always_off', 'traceidratio'].flatMap((name) => [name, `parentbased_${name}`]);
const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

const whole = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= low && value <= high);

const PROXY_NAMES = ['loopback', 'linklocal', 'uniquelocal'];
const list = (text: string) => text.split(',').map((each) => each.trim());
const isProxy = (address: string) => {
  const [ip = '', bits, ...rest] = address.split('/');
  const version = isIP(ip);
  if (version === 0) return PROXY_NAMES.includes(address);
  return (
    rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  );
};
const isOrigin = (text: string) =>
  /^https?:\/\/[\w.:[\]-]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;

const httpUrl = z.string().refine((text) => /^https?:\/\//.test(text) && URL.canParse(text));

const variables = z.object({
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .refine((uri) => URL.canParse(uri) && NEO4J_SCHEMES.includes(new URL(uri).protocol) && new URL(uri).hostname !== '')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).optional(),
  SOURCES_DIR: z
    .string()
    .refine((folder) => existsSync(folder) && statSync(folder).isDirectory())
    .optional(),
  GRAPH_FILE: z
    .string()
    .refine((file) => existsSync(file) && statSync(file).isFile())
    .optional(),
  NO_OPEN: z.string().optional(),
  CI: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  QUERY_TIMEOUT_MS: whole(100, 60_000).default(4_000),
  ANSWER_CACHE_MB: whole(0, 65_536).default(64),
  RATE_LIMIT: whole(0, 1_000_000).default(0),
  TRUST_PROXY: z
    .string()
    .refine((text) => /^\d$/.test(text) || list(text).every(isProxy))
    .default('0'),
  CORS_ORIGIN: z
    .string()
    .refine((text) => text === '*' || list(text).every(isOrigin))
    .optional(),
  PUBLIC_URL: z.string().refine(isOrigin).optional(),
  TRUSTED_DOCUMENTS: z
    .string()
    .refine((path) => existsSync(path))
    .optional(),
  MCP: z.enum(['on', 'off']).default('off'),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: httpUrl.optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: z.enum(OTLP_PROTOCOLS).default('http/protobuf'),
  OTEL_SDK_DISABLED: z.enum(['true', 'false']).default('false'),
  OTEL_SERVICE_NAME: z.string().optional(),
  OTEL_TRACES_SAMPLER: z.enum(SAMPLERS).optional(),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .refine((text) => text.trim() !== '' && Number(text) >= 0 && Number(text) <= 1)
    .optional(),
});

/** What each variable must be, for the sentence that says what is wrong. */
export const EXPECTED: Record<keyof Variables, string> = {
  PORT: 'a whole number from 0 to 65535 (0 picks a free port)',
  HOST: 'an address to listen on, as 127.0.0.1 or 0.0.0.0',
  NEO4J_URI: 'an address such as bolt://localhost:7687, neo4j://host:7687 or neo4j+s://id.databases.neo4j.io',
  NEO4J_USER: 'a user name',
  NEO4J_PASSWORD: 'a password',
  NEO4J_DATABASE: 'the name of a database',
  SOURCES_DIR: 'a folder that exists, with the documents',
  GRAPH_FILE: 'a file that exists, with a graph from npm run resolve -- --out FILE',
  NO_OPEN: 'anything: no browser tab is opened',
  CI: 'anything: no browser tab is opened',
  LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
  QUERY_TIMEOUT_MS: 'milliseconds from 100 to 60000',
  ANSWER_CACHE_MB: 'megabytes of memory for answers that are kept until the next load, 0 (none is kept) to 65536',
  RATE_LIMIT: 'requests a minute and address, a whole number from 0 (any number) to 1000000',
  TRUST_PROXY:
    'the number of proxies in front, 0 to 9, or their addresses with commas between, as 10.0.0.0/8 or loopback',
  CORS_ORIGIN: 'origins whose pages may ask, with commas between, as https://example.org, or * for any',
  PUBLIC_URL:
    'the scheme and host that addresses in feeds and pages begin with, as https://example.org, without a path',
  TRUSTED_DOCUMENTS: 'a folder or file that exists, with the only queries to answer',
  MCP: 'on (assistants are answered at /mcp) or off',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'the address of a collector for traces, as http://localhost:4318',
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'the whole address that traces are sent to, as http://localhost:4318/v1/traces',
  OTEL_EXPORTER_OTLP_PROTOCOL: `one of ${OTLP_PROTOCOLS.join(', ')}`,
  OTEL_SDK_DISABLED: 'true (nothing is traced) or false',
  OTEL_SERVICE_NAME: 'a name for this service in traces',
  OTEL_TRACES_SAMPLER: `one of ${SAMPLERS.join(', ')}`,
  OTEL_TRACES_SAMPLER_ARG: 'the part of all traces to keep, from 0 to 1',
};

/** Reads the environment; empty variables count as absent. Throws an EnvironmentError with all faults at once. */
export function readEnvironment(environment: NodeJS.ProcessEnv = process.env): Settings {
  const given = givenIn(environment);
  const parsed = variables.safeParse(given);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => String(issue.path[0]));
  const faults = [...new Set(wrong)].map((name) => fault(name, given[name]));
  faults.push(...withoutNeo4j(given));
  if (!parsed.success || faults.length > 0) throw new EnvironmentError(faults);
  return settingsOf(parsed.data, isTraced(environment));
}

/** Whether the environment names a collector for traces. */
function isTraced(environment: NodeJS.ProcessEnv): boolean {
  return Boolean(environment['OTEL_EXPORTER_OTLP_ENDPOINT'] || environment['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']);
}

/** The variables that are ours and hold something. */
function givenIn(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  // Those of tracing are often set for a whole machine: they are no fault of a service that traces nothing.
  const names = Object.keys(EXPECTED).filter((name) => isTraced(environment) || !name.startsWith('OTEL_'));
  return Object.fromEntries(names.map((name) => [name, environment[name]] as const).filter(([, value]) => value));
}

/** A user with a password, which some write into an address. */
const USER_OF_ADDRESS = /^([\w+]+:\/\/)?.*@/s;

function fault(name: string, given: string | undefined): string {
  const shown = name === 'NEO4J_PASSWORD' ? 'what it is' : JSON.stringify(given?.replace(USER_OF_ADDRESS, '$1…@'));
  return `${name} must be ${EXPECTED[name as keyof typeof EXPECTED]}; it is ${shown}.`;
}

/** A sentence for each variable that says something of a Neo4j where none is named. */
function withoutNeo4j(given: Readonly<Record<string, string | undefined>>): string[] {
  if (given['NEO4J_URI'] !== undefined) return [];
  const left = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].filter((name) => given[name] !== undefined);
  return left.map(
    (name) => `${name} is set, but NEO4J_URI is not: set NEO4J_URI too, or unset ${name} to use the embedded store.`,
  );
}

type Variables = z.infer<typeof variables>;

function settingsOf(values: Variables, traced: boolean): Settings {
  return {
    port: values.PORT,
    host: values.HOST,
    neo4j: values.NEO4J_URI
      ? {
          uri: values.NEO4J_URI,
          user: values.NEO4J_USER,
          password: values.NEO4J_PASSWORD,
          database: values.NEO4J_DATABASE,
        }
      : undefined,
    sourcesDir: values.SOURCES_DIR,
    graphFile: values.GRAPH_FILE,
    openBrowser: values.NO_OPEN === undefined && values.CI === undefined,
    logLevel: values.LOG_LEVEL,
    queryTimeoutMs: values.QUERY_TIMEOUT_MS,
    answerBytes: values.ANSWER_CACHE_MB * 1_000_000,
    network: networkOf(values),
    assistants: values.MCP === 'on',
    tracing:
      traced && values.OTEL_SDK_DISABLED === 'false' ? { protocol: values.OTEL_EXPORTER_OTLP_PROTOCOL } : undefined,
  };
}

function networkOf({
  RATE_LIMIT,
  TRUST_PROXY,
  CORS_ORIGIN,
  TRUSTED_DOCUMENTS,
  PUBLIC_URL,
}: Variables): NetworkSettings {
  return {
    rateLimit: RATE_LIMIT,
    trustProxy: /^\d$/.test(TRUST_PROXY) ? Number(TRUST_PROXY) || false : list(TRUST_PROXY),
    corsOrigins: CORS_ORIGIN === '*' ? '*' : CORS_ORIGIN === undefined ? [] : list(CORS_ORIGIN),
    trustedDocuments: TRUSTED_DOCUMENTS,
    publicUrl: PUBLIC_URL,
  };
}
