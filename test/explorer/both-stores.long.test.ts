import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';
import { openWorld, type World } from '../support/world.ts';
import { inForm, KINDS_OF_PAGES } from './addresses.ts';

const settings = inject('neo4jSettings');
/** Neo4j plans each question for the first time. */
const LONG_MS = 1_200_000;

/** Choices, ids that nothing has, and addresses that make no sense, besides the pages of every kind. */
const FURTHER = [
  '/programs?stage=EXECUTED',
  '/programs?stage=EXECUTED&year=2025',
  '/programs?year=2022',
  '/programs?level=COMPONENT&order=CHANGE_ASC',
  '/programs?counted=yes&stage=REQUEST&year=2025',
  '/programs?ministry=mhlw&level=PROGRAM&level=COMPONENT&order=NAME_ASC',
  '/programs?policy=amr-action-plan&order=NAME_DESC',
  '/programs?item=11&item=3&outcome=CUT',
  '/programs?text=%E6%84%9F%E6%9F%93&min=100&max=5000',
  '/programs?recipient=golobal-fund&division=%00&sheet=1268&after=x&before=y',
  '/initiatives?organization=mofa&text=UHC',
  '/organizations?parent=mofa&role=ADMINISTERS',
  '/organizations?text=%E5%8C%BB%E6%94%BF',
  '/organizations/nosuch',
  '/organizations/who/mentions?kind=INITIATIVE',
  '/policies?kind=LAW&text=zzz',
  '/network?basis=NAMED&kind=FUND&kind=MINISTRY',
  '/money?year=2023&stage=EXECUTED',
  '/money?year=2025&stage=EXECUTED',
  '/money/left-out?year=2023&stage=AVAILABLE',
  '/paths?from=gavi&to=mhlw&after=3',
  '/paths?from=nosuch&to=mof',
  '/changes?by=RECIPIENT&stage=SUPPLEMENTARY&year=2024&outcome=CUT',
  '/search?q=malaria',
  '/search?q=%E5%8C%BB&kind=ORGANIZATION',
  '/search?q=zzzzz&kind=POLICY',
  '/documents/rs-2024-2-1',
  '/programs?policy=amr&document=strategy&stage=FOO',
  '/programs?recipient=gavi&policy=amr-action-plan&mentions=amed&tag=NEW',
  '/programs.csv?stage=REQUEST&year=2025',
  '/network.svg?kind=FUND&min=900',
  '/money?year=2025&stage=DRAFT',
  '/changes?by=BUREAU',
];

describe.skipIf(settings === undefined)('every page, on Neo4j', () => {
  const worlds: World[] = [];
  const servers: TestServer[] = [];
  beforeAll(async () => {
    for (const store of [undefined, settings]) {
      const world = await openWorld(store);
      worlds.push(world);
      servers.push(await startServer(world));
    }
  }, LONG_MS);
  afterAll(async () => {
    for (const { app } of servers) {
      app.server.closeAllConnections();
      await app.close();
    }
    for (const world of worlds) await world.close();
  });

  const asked = [
    ...KINDS_OF_PAGES.flatMap(({ path, forms }) => [path, ...['json', ...forms].map((form) => inForm(path, form))]),
    ...FURTHER,
  ];

  it.each(['en', 'ja'])(
    'is the same as on the embedded store, byte by byte (%s)',
    async (language) => {
      for (const path of asked) {
        const first = await inBoth(`/${language}${path}`);
        // And the pages behind the first one, whose places are cursors.
        for (let next = nextOf(first), pages = 0; next !== undefined && pages < 2; pages += 1)
          next = nextOf(await inBoth(next));
      }
    },
    LONG_MS,
  );

  async function inBoth(path: string): Promise<string> {
    const [embedded, neo4j] = await Promise.all(servers.map((server) => pageOf(server, path)));
    expect([path, neo4j]).toEqual([path, embedded]);
    return embedded ?? '';
  }
});

/** A page without where it was asked for, and when its store was loaded. */
async function pageOf({ url }: TestServer, path: string): Promise<string> {
  const response = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } });
  const text = (await response.text())
    .replaceAll(url, '')
    .replace(/"loadedAt":"[^"]*"|Data loaded [^,]*|データ読込日：[^、]*/g, '');
  return `${response.status} ${response.headers.get('content-type')}\n${text}`;
}

function nextOf(page: string): string | undefined {
  return / href="([^"]*)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
}
