import { inBoth } from './in-both.ts';

interface Part {
  id: string;
  title: string;
  paragraphs: readonly string[];
  /** The texts that it speaks of. */
  links?: readonly { title: string; address: string }[];
}

/** What the page about this site says. */
export const aboutText = inBoth<{
  title: string;
  lead: string;
  parts: readonly Part[];
  /** What the list of the parts is called. */
  contents: string;
  confidence: string;
  legend: string;
  legendLead: string;
  sources: string;
  cite: string;
  version: string;
}>({
  en: {
    title: 'About this site',
    lead: 'What it is made of, how to cite it, what it does not know, and whom it can be read by.',
    contents: 'On this page',
    confidence: 'How sure a conclusion is, from 0 to 1; what is printed is certain.',
    legend: 'How we know: the marks',
    legendLead: 'The same mark stands beside every claim. Unfold it for the document and its lines.',
    sources: 'Where the facts come from',
    cite: 'How to cite',
    version:
      'A page’s address holds all that was chosen on it. Name the address, the day, and the version of the data:',
    parts: [
      {
        id: 'method',
        title: 'Method',
        paragraphs: [
          'Programs read the documents line by line. Every line is read, ignored by a named rule, or reported as not understood. Names are mapped to one body each by a registry that people keep; a name that it lacks is reported, never guessed.',
          'A programme is linked with the strategy where the strategy prints its name, where it cites a plan that the strategy names, where it pays a body that the strategy names for that purpose, or where both have the same declared subject. Each link has a reason and a confidence; those below 0.6 are shown as candidates only.',
          'Totals never count a part and its whole, a repeated line, or one programme twice. What is left out of a total is told with the reason.',
        ],
      },
      {
        id: 'limits',
        title: 'What is not known',
        paragraphs: [
          'Only what the documents at hand print. The budget request and the draft are those of the health ministry, the draft document of its Health Policy Bureau alone; the other ministries’ programmes come from the government’s review sheets, of which those that have to do with global health are taken, by rules that are published with the code. That no programme is known behind an initiative does not say that nobody pays for it.',
          'Amounts of different stages and years stand in different documents. What a document does not cover is said to be not covered, never zero.',
          'A body named in a row’s column answers for the row; that it answers for each initiative of the row is a conclusion, and marked as such.',
          'English titles and summaries are ours where the documents have none.',
        ],
      },
      {
        id: 'licence',
        title: 'Licence and attribution',
        paragraphs: [
          'The documents are public documents of the Government of Japan. Its ministries publish them under the Public Data License, version 1.0 (PDL 1.0), or under the terms that came before it, the Government of Japan Standard Terms of Use, version 2.0. Both are compatible with Creative Commons Attribution 4.0 (CC BY 4.0): whoever names the source, and says what was changed, may reuse them, for business as well. Each ministry’s site says which of them it has, and what it excepts; that text decides.',
          'The documents were processed; the responsibility for that is ours, not the ministries’. Code and data are under the MIT licence.',
        ],
        links: [
          {
            title: 'Public Data License, version 1.0 (Digital Agency)',
            address: 'https://www.digital.go.jp/en/resources/open_data/public_data_license_v1.0',
          },
          { title: 'CC BY 4.0 (Creative Commons)', address: 'https://creativecommons.org/licenses/by/4.0/deed.en' },
          { title: 'Licences of the code and fonts of others that this site sends', address: '/web/licenses.md' },
        ],
      },
      {
        id: 'assistants',
        title: 'For assistants and clients',
        paragraphs: [
          'An assistant that speaks the Model Context Protocol can ask the graph itself: at /mcp, where the service has it switched on, or by the program that comes with the code. Each example question is a tool; others search, tell the lines behind a statement, and take any GraphQL query. Every answer names its lines and the version of the data.',
          'Clients ask at /graphql; the schema is at /schema.graphql. Examples in TypeScript, on Apollo Client, on Relay and in Python come with the code, and what breaks clients of a release stands in its changelog.',
        ],
      },
      {
        id: 'accessibility',
        title: 'Accessibility',
        paragraphs: [
          'The site aims at WCAG 2.2, level AA, and at JIS X 8341-3. Everything can be read and reached without script, by keyboard alone, with a screen reader, at 390 pixels, in print, and in light and dark. Every number of a drawing stands in the table below it, and Japanese text on English pages is marked as Japanese.',
          'Every kind of page is examined in both languages, in light and dark, with axe and by keyboard in Chromium, whenever the site is changed. It has not been tried by people who depend on assistive technology.',
          'Known limits: drawings of flows and networks are shown on wide screens only; narrow ones have lists and tables with the same numbers. What is quoted from documents is as they print it.',
        ],
      },
    ],
  },
  ja: {
    title: 'このサイトについて',
    lead: '作成方法、引用の方法、分からないこと、アクセシビリティ。',
    contents: 'このページの内容',
    confidence: '推論の確度（0から1）。記載のあるものは確実です。',
    legend: '根拠の印',
    legendLead: 'すべての記述に同じ印を付けています。開くと文書名と行番号が表示されます。',
    sources: '出典',
    cite: '引用の方法',
    version: 'ページのアドレスには選択した条件がすべて含まれます。アドレス、日付、データの版を記載してください。',
    parts: [
      {
        id: 'method',
        title: '作成方法',
        paragraphs: [
          '文書をプログラムで1行ずつ読み取ります。各行は、読み取るか、名前の付いた規則により除外するか、理解できない行として報告します。組織名は人が管理する登録簿により一つの組織に対応させ、登録のない名称は推測せずに報告します。',
          '事業と戦略は、戦略に事業名の記載がある場合、戦略が挙げる計画を事業が引用する場合、戦略がその目的で挙げる機関に拠出する場合、または対象とする課題が同じ場合に対応付けます。それぞれに理由と確度を付け、確度0.6未満は候補としてのみ示します。',
          '合計では、内訳と全体、再掲、同じ事業を重複して計上しません。合計に含めない金額は理由とともに示します。',
        ],
      },
      {
        id: 'limits',
        title: '分からないこと',
        paragraphs: [
          '手元の文書に記載のあることのみを示します。概算要求と予算案は厚生労働省分で、予算案の資料は同省医政局分に限られます。他府省の事業は政府の行政事業レビューシートによるもので、公開している規則によりグローバルヘルスに関係するものを選んでいます。対応する事業が見つかっていないことは、予算がないことを意味しません。',
          '段階や年度の異なる金額は別々の文書に記載されています。文書の対象外のものはその旨を示し、ゼロとはしません。',
          '行の担当欄に記載のある機関が、その行の個々の取組を担当することは推論であり、その旨を印で示しています。',
          '文書に英語がない場合、英語の表題と要約は本サイトによるものです。',
        ],
      },
      {
        id: 'licence',
        title: 'ライセンスと出典表示',
        paragraphs: [
          '原文書は日本国政府の公表資料で、各府省のサイトでは「公共データ利用規約（第1.0版）」（PDL1.0）、またはその前身の「政府標準利用規約（第2.0版）」により公表されています。いずれも「クリエイティブ・コモンズ 表示 4.0 国際」（CC BY 4.0）と互換性があり、出典と加工した旨を記載すれば、商用を含めて利用できます。どの規約によるか、例外があるかは、各府省のサイトの利用規約によります。',
          '原文書の内容は加工しており、加工の責任は各府省ではなく本サイトにあります。コードとデータはMITライセンスです。',
        ],
        links: [
          {
            title: '公共データ利用規約（第1.0版）（デジタル庁）',
            address: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0',
          },
          {
            title: 'CC BY 4.0（クリエイティブ・コモンズ）',
            address: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
          },
          { title: '本サイトが配信する第三者のコードとフォントのライセンス（英語）', address: '/web/licenses.md' },
        ],
      },
      {
        id: 'assistants',
        title: 'アシスタントとクライアントのために',
        paragraphs: [
          'Model Context Protocolに対応したアシスタントは、このグラフに直接質問できます。サービスで有効にした場合は/mcpから、またはコードに付属するプログラムから接続します。質問例の一つ一つがツールになっており、検索、記述の根拠となる行の確認、任意のGraphQL問合せもできます。すべての回答に文書の行とデータの版を示します。',
          'クライアントは/graphqlに問い合わせます。スキーマは/schema.graphqlにあります。TypeScript、Apollo Client、Relay、Pythonの例がコードに付属し、リリース後に互換性を損なう変更は変更履歴に記載します。',
        ],
      },
      {
        id: 'accessibility',
        title: 'アクセシビリティ',
        paragraphs: [
          'WCAG 2.2 の適合レベルAAおよび JIS X 8341-3 を目標としています。スクリプトなし、キーボードのみ、スクリーンリーダー、幅390ピクセル、印刷、明暗いずれの表示でも利用できます。図の数値はすべて下の表にあります。',
          'すべての種類のページを、変更のたびに、両言語、明暗の表示で、axeとキーボード操作によりChromiumで検査しています。支援技術を日常的に使う方による検証は行っていません。',
          '既知の制約：流れ図とネットワーク図は幅の広い画面でのみ表示し、狭い画面では同じ数値の一覧と表を表示します。引用は文書の記載のとおりです。',
        ],
      },
    ],
  },
});
