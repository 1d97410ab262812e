import { Fragment, type ReactNode } from 'react';
import { href, type Query, shortId } from '../address/href.ts';
import type { Meant, NamedNode, OddParameter, Possible } from '../address/parameters.ts';
import { Name } from '../parts/name.tsx';
import { withoutPlace } from '../parts/place-in-list.ts';
import { To } from '../parts/to.tsx';
import { clipped } from '../text/clipped.ts';
import { dayOf } from '../text/numbers.ts';
import { siteText } from '../text/site.ts';
import { visible } from '../text/visible.ts';
import { LANGUAGES } from './language.ts';
import { useHref, useText, useVisit } from './visit.tsx';

const MAIN_ROOMS = ['items', 'organizations', 'programs', 'money', 'network'] as const;
const MORE_ROOMS = ['paths', 'changes', 'policies', 'documents', 'about'] as const;

/** What a value of a parameter is called. */
type WordOf = (name: string, value: string) => string | undefined;

/** What stands around every page. */
export function Layout({
  children,
  odd = [],
  wordOf = () => undefined,
  tools,
}: {
  children: ReactNode;
  odd?: readonly OddParameter[];
  wordOf?: WordOf;
  tools?: ReactNode;
}): ReactNode {
  const text = useText(siteText);
  return (
    <>
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        <OddParameters of={odd} wordOf={wordOf} />
        {children}
        {tools}
      </main>
      <Footer />
    </>
  );
}

function Header(): ReactNode {
  const text = useText(siteText);
  const { path } = useVisit();
  return (
    <header className="site-header">
      <div className="wide">
        <To path="/" className="site-name">
          {text.shortName}
        </To>
        <nav aria-label={text.menu}>
          <ul>
            {MAIN_ROOMS.map((room) => (
              <li key={room}>
                <RoomLink room={room} current={path} />
              </li>
            ))}
            <li>
              <details className="more-rooms">
                <summary>{text.moreRooms}</summary>
                <ul>
                  {MORE_ROOMS.map((room) => (
                    <li key={room}>
                      <RoomLink room={room} current={path} />
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          </ul>
        </nav>
        <SearchForm id="site-search" />
        <LanguageSwitch />
      </div>
    </header>
  );
}

function RoomLink({ room, current }: { room: keyof ReturnType<typeof useRooms>; current: string }): ReactNode {
  const rooms = useRooms();
  const href = useHref();
  const here = current === `/${room}` ? 'page' : current.startsWith(`/${room}/`) ? 'true' : undefined;
  return (
    <a href={href(`/${room}`)} aria-current={here}>
      {rooms[room]}
    </a>
  );
}

function useRooms() {
  return useText(siteText).rooms;
}

/** The search box: a form that works without script. */
export function SearchForm({
  id,
  value,
  large = false,
}: {
  id: string;
  value?: string | undefined;
  large?: boolean;
}): ReactNode {
  const text = useText(siteText);
  const href = useHref();
  return (
    <search>
      <form
        className={large ? 'search large' : 'search'}
        action={href('/search')}
        method="get"
        data-search={text.proposed}
      >
        <label className={large ? undefined : 'visually-hidden'} htmlFor={id}>
          {text.searchLabel}
        </label>
        <div className="search-row">
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={value}
            placeholder={text.searchHint}
            maxLength={200}
            autoComplete="off"
          />
          <button type="submit">{text.searchGo}</button>
        </div>
      </form>
    </search>
  );
}

function LanguageSwitch(): ReactNode {
  const text = useText(siteText);
  const { language, path, query } = useVisit();
  const other = LANGUAGES.find((each) => each !== language) ?? 'en';
  return (
    <a className="language" href={href(other, path, query)} hrefLang={other} lang={other}>
      {text.otherLanguage}
    </a>
  );
}

function OddParameters({ of, wordOf }: { of: readonly OddParameter[]; wordOf: WordOf }): ReactNode {
  const text = useText(siteText);
  if (of.length === 0) return null;
  return (
    <aside className="notice" aria-label={text.notice}>
      <ul>
        {of.slice(0, TOLD).map((each) => (
          <li key={JSON.stringify(each)}>
            <OddParameterTold of={each} wordOf={wordOf} />
          </li>
        ))}
        {of.length > TOLD ? <li>{text.moreIgnored(of.length - TOLD)}</li> : null}
      </ul>
    </aside>
  );
}

function OddParameterTold({ of, wordOf }: { of: OddParameter; wordOf: WordOf }): ReactNode {
  const text = useText(siteText);
  const { name, value, between, among = [], closest = [], oneOnly, byLinks, cutTo, needs, naming, placedBy } = of;
  if (value === undefined) return text.unknownName(told(name));
  if (cutTo !== undefined) return text.cut(name, told(value), cutTo);
  if (needs !== undefined) return text.idle(name, told(value), text.needed[needs]);
  if (oneOnly) return text.oneOnly(name, told(value));
  if (placedBy !== undefined) return text.bothPlaces(name, told(value), placedBy);
  return (
    <>
      {text.ignored(name, told(value), between?.map(String))}
      {byLinks ? text.byLinks : null}
      {closest.length > 0 ? (
        <>
          {text.closest}
          <InItsPlace name={name} values={closest} between=" · " wordOf={wordOf} />
        </>
      ) : among.length > 0 ? (
        <>
          {text.possible}
          <InItsPlace name={name} values={among} between={text.andNext} wordOf={wordOf} />
          {text.stop}
        </>
      ) : null}
      {naming && closest.length === 0 ? <FromList name={name} of={naming} /> : null}
    </>
  );
}

/** Values that may stand in the place of one that was ignored, each leading to the page with it. */
function InItsPlace({ name, values, between, wordOf }: InItsPlaceProps): ReactNode {
  const { path, query } = useVisit();
  return values.map((value, index) => {
    const written = typeof value === 'string' ? value : shortId(value.id);
    return (
      <Fragment key={written}>
        {index > 0 ? between : null}
        <To path={path} query={withoutPlace({ ...query, [name]: withValue(query[name], written) })}>
          <PossibleTold of={value} word={wordOf(name, written)} />
        </To>
      </Fragment>
    );
  });
}

interface InItsPlaceProps {
  name: string;
  values: readonly Possible[];
  between: string;
  wordOf: WordOf;
}

/** What a value is called, with how an address writes it. */
function PossibleTold({ of, word }: { of: string | Meant; word: string | undefined }): ReactNode {
  const text = useText(siteText);
  if (typeof of !== 'string') return <Name of={of} />;
  return word === undefined || word === of ? of : text.withCode(word, of);
}

/** Where everything stands that a value may name. */
function FromList({ name, of }: { name: string; of: NamedNode }): ReactNode {
  const text = useText(siteText);
  const { room, query } = LISTS[of](name);
  return (
    <>
      {text.fromList}
      <To path={`/${room}`} query={query}>
        {text.rooms[room]}
      </To>
      {text.stop}
    </>
  );
}

/** Of organisations those that do what the parameter asks for. */
const LISTS: Readonly<
  Record<NamedNode, (name: string) => { room: 'organizations' | 'policies' | 'documents'; query?: Query }>
> = {
  org: (name) => ({ room: 'organizations', query: ORGANIZATIONS[name] ?? {} }),
  policy: () => ({ room: 'policies' }),
  document: () => ({ room: 'documents' }),
};

const ORGANIZATIONS: Readonly<Record<string, Query>> = {
  ministry: { kind: 'MINISTRY' },
  division: { role: 'ADMINISTERS' },
  recipient: { role: 'RECEIVES' },
  implementer: { role: 'IMPLEMENTS' },
};

/** The values of a name with one in the place of what was ignored: behind the others, where there are several. */
function withValue(values: Query[string], value: string): Query[string] {
  return Array.isArray(values) ? [...values, value] : value;
}

/** Nobody reads more of what is wrong, or of a value. */
const TOLD = 10;
const VALUE_LENGTH = 60;

const told = (text: string) => visible(clipped(text, VALUE_LENGTH));

function Footer(): ReactNode {
  const text = useText(siteText);
  const { language, version } = useVisit();
  return (
    <footer className="site-footer">
      <div className="wide">
        <nav aria-label={text.moreRooms}>
          <h2>{text.moreRooms}</h2>
          <ul>
            {MORE_ROOMS.map((room) => (
              <li key={room}>
                <RoomLink room={room} current="" />
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={text.forPrograms}>
          <h2>{text.forPrograms}</h2>
          <ul>
            <li>
              <a href="/graphql">{text.api}</a>
            </li>
            <li>
              <a href="/schema.graphql">{text.schema}</a>
            </li>
          </ul>
        </nav>
        <div className="attribution">
          <h2>{text.footer}</h2>
          <p>{text.attribution}</p>
          <p>{text.licence}</p>
          {version.loadedAt === '' ? null : (
            <p>{text.data(dayOf(language, version.loadedAt), version.hash.slice(0, 12))}</p>
          )}
        </div>
      </div>
    </footer>
  );
}
