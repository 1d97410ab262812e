import { inBoth } from './in-both.ts';

/** A file at `/feeds/<name>`, and what it is for. */
export interface FeedText {
  name: string;
  text: string;
}

/** Words about the feeds. A test compares the names with those that the service has. */
export const feedText = inBoth<{ title: string; lead: string; feeds: readonly FeedText[] }>({
  en: {
    title: 'For other programs',
    lead: 'The same graph in the forms that other programs read as they are, each with a tag that changes with the data.',
    feeds: [
      {
        name: 'organizations.cytoscape.json',
        text: 'Organisations and the initiatives that they share, for Cytoscape.',
      },
      { name: 'organizations.d3.json', text: 'The same as nodes and links, for D3.' },
      { name: 'organizations.gexf', text: 'The same for Gephi.' },
      { name: 'organizations.graphml', text: 'The same in GraphML, for networkx and igraph.' },
      { name: 'organizations.yed.graphml', text: 'The same with labels that yEd draws.' },
      { name: 'organizations.dot', text: 'The same for Graphviz.' },
      { name: 'organizations.csv', text: 'The same as a table, for spreadsheets.' },
      { name: 'organizations.plain.csv', text: 'The same table for programs.' },
      { name: 'money.sankey.json', text: 'Where the money goes, as nodes and flows in yen for a Sankey diagram.' },
      { name: 'money.csv', text: 'The same as a table, for spreadsheets.' },
      { name: 'money.plain.csv', text: 'The same table for programs.' },
      {
        name: 'graph.xlsx',
        text: 'Programmes, initiatives, organisations, links and amounts as sheets of a workbook, in both languages.',
      },
      {
        name: 'graph.jsonl',
        text: 'The whole graph, a node or relationship a line, each with its lines of documents.',
      },
      {
        name: 'entities.ftm.json',
        text: 'FollowTheMoney entities, one a line: what Aleph and the tools of OpenSanctions read.',
      },
      { name: 'index.json', text: 'What FollowTheMoney’s catalogues tell of those entities.' },
      {
        name: 'graph.ttl',
        text: 'The whole graph as linked data, in Turtle: W3C ORG, schema.org, SKOS, PROV-O and DCAT.',
      },
      { name: 'graph.jsonld', text: 'The same as JSON-LD.' },
      { name: 'context.jsonld', text: 'The context of that JSON-LD, for documents of your own.' },
      { name: 'graph.graphml', text: 'The whole graph in GraphML.' },
      { name: 'graph.yed.graphml', text: 'The same with labels that yEd draws.' },
    ],
  },
  ja: {
    title: '他のプログラムのために',
    lead: '同じグラフを、他のプログラムがそのまま読める形式で提供します。データが変わるとそれぞれのタグも変わります。',
    feeds: [
      { name: 'organizations.cytoscape.json', text: '機関と、共に担う取組（Cytoscape用）。' },
      { name: 'organizations.d3.json', text: '同じ内容をノードとリンクで（D3用）。' },
      { name: 'organizations.gexf', text: '同じ内容（Gephi用）。' },
      { name: 'organizations.graphml', text: '同じ内容をGraphMLで（networkx、igraph用）。' },
      { name: 'organizations.yed.graphml', text: '同じ内容に、yEdが描くラベルを付けたもの。' },
      { name: 'organizations.dot', text: '同じ内容（Graphviz用）。' },
      { name: 'organizations.csv', text: '同じ内容の表（表計算ソフト用）。' },
      { name: 'organizations.plain.csv', text: '同じ表（プログラム用）。' },
      { name: 'money.sankey.json', text: 'お金の流れ。ノードと円単位の流量（サンキー図用）。' },
      { name: 'money.csv', text: '同じ内容の表（表計算ソフト用）。' },
      { name: 'money.plain.csv', text: '同じ表（プログラム用）。' },
      { name: 'graph.xlsx', text: '予算事業、取組、機関、関係、金額の各シートからなるExcelのブック（日英併記）。' },
      { name: 'graph.jsonl', text: 'グラフ全体。1行に1つのノードか関係を、根拠の文書と行とともに示します。' },
      {
        name: 'entities.ftm.json',
        text: '調査報道などの道具（Aleph、OpenSanctions）が読むFollowTheMoneyのエンティティ。1行に1つ。',
      },
      { name: 'index.json', text: 'FollowTheMoneyのカタログに載せる、このデータセットの説明。' },
      {
        name: 'graph.ttl',
        text: 'グラフ全体をリンクトデータで（Turtle）。W3C ORG、schema.org、SKOS、PROV-O、DCATによる。',
      },
      { name: 'graph.jsonld', text: '同じ内容をJSON-LDで。' },
      { name: 'context.jsonld', text: 'そのJSON-LDのコンテキスト。ご自身の文書に使えます。' },
      { name: 'graph.graphml', text: 'グラフ全体をGraphMLで。' },
      { name: 'graph.yed.graphml', text: '同じ内容に、yEdが描くラベルを付けたもの。' },
    ],
  },
});
