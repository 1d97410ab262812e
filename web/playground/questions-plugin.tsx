import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
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
  const { addTab, setOperationName, updateActiveTabValues, run } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const ask = (question: Question) => {
    if (editor?.getValue().trim()) addTab();
    editor?.setValue(question.query);
    updateActiveTabValues({ query: question.query, operationName: question.operation });
    // The editor finds the operation's name a moment later; asking must not wait for that.
    setOperationName(question.operation);
    run();
  };
  return (
    <section className="questions" aria-label="Example questions">
      <h2>Example questions · 質問例</h2>
      <ol>
        {questions.map((question) => (
          <li key={question.id}>
            <button type="button" data-question={question.id} onClick={() => ask(question)}>
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
