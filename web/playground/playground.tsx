import 'graphiql/setup-workers/vite';

import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/style.css';
import '@fontsource/noto-sans-jp/400.css';
import '@fontsource/noto-sans-jp/700.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { questions } from './questions.ts';
import { questionsPlugin } from './questions-plugin.tsx';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const container = document.getElementById('playground');
if (!container) throw new Error('the page has no place for the playground');

const asked = new URLSearchParams(location.search);

createRoot(container).render(
  <GraphiQL
    fetcher={fetcher}
    initialQuery={asked.get('query') ?? questions[0]?.query ?? ''}
    initialVariables={asked.get('variables') ?? ''}
    defaultEditorToolsVisibility={false}
    shouldPersistHeaders={false}
    plugins={[questionsPlugin, HISTORY_PLUGIN]}
    visiblePlugin={questionsPlugin}
  >
    <GraphiQL.Logo>
      <a className="logo" href="/" title="Global Health Strategy graph">
        Global Health Strategy graph
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
