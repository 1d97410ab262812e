import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { type Question, questions } from './questions.ts';

/** The side panel with the example questions; a click puts one into the editor and asks it. */
export const questionsPlugin: GraphiQLPlugin = {
  title: 'Example questions · 質問例',
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1 1-1.1 1.8M12 16.8v.2" strokeLinecap="round" />
    </svg>
  ),
  content: QuestionList,
};

function QuestionList() {
  const { addTab, changeTab, setOperationName, updateActiveTabValues, run } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const tabs = useGraphiQL((state) => state.tabs);
  const [waiting, setWaiting] = useState<Question | null>(null);
  // The list is there before the editor: what is clicked in the meantime is asked as soon as there is a place for it.
  useEffect(() => {
    if (waiting === null || editor === undefined) return;
    setWaiting(null);
    const open = tabs.findIndex(({ query }) => query?.trim() === waiting.query.trim());
    if (open >= 0) changeTab(open);
    else if (editor.getValue().trim()) addTab();
    editor.setValue(waiting.query);
    updateActiveTabValues({ query: waiting.query, operationName: waiting.operation });
    // The editor finds the operation's name a moment later; asking must not wait for that.
    setOperationName(waiting.operation);
    run();
    document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'nearest' });
  }, [waiting, editor, tabs, addTab, changeTab, setOperationName, updateActiveTabValues, run]);
  return (
    <section className="questions" aria-label="Example questions">
      <h2>Example questions · 質問例</h2>
      <ol>
        {questions.map((question) => (
          <li key={question.id}>
            <button type="button" data-question={question.id} onClick={() => setWaiting(question)}>
              <span lang="en">{question.en}</span>
              <span lang="ja">{question.ja}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="attribution">
        Facts are read from public documents of the Government of Japan and were processed; every answer can name its
        lines (<code>evidence</code>). 出典：日本国政府の公表資料を加工して作成。
      </p>
    </section>
  );
}
