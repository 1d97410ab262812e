/** Questions as people write them, which are neither examples nor a page's: what is planned ahead does not have them as a whole. */
export const UNASKED: Readonly<Record<string, string>> = {
  'directions of an item': '{ strategyItem(number: 3) { title measures { directions { text } } } }',
  'who is named for an item, and their parents':
    '{ strategyItem(number: 9) { organizations(first: 20) { nodes { name kind parent { name } } } } }',
  'initiatives of a body with their programmes':
    '{ initiatives(filter: { organization: ["MOFA"], funded: true }, first: 10) { totalCount nodes { title programs(first: 3) { nodes { nameEn requestAmount } } } } }',
  'where UNICEF is named':
    '{ organization(name: "UNICEF") { nameEn initiatives(first: 10) { nodes { titleEn item { number } } } } }',
  'what a ministry runs':
    '{ organization(name: "MOE") { programs(first: 5) { totalCount nodes { name budget { stage amount } } } } }',
  'largest of a division':
    '{ programs(filter: { division: "mhlw-international-affairs-division" }, orderBy: AMOUNT_DESC, first: 3) { nodes { nameEn requestAmount recipients(first: 3) { nodes { abbreviation } } } } }',
  'cut programmes with tags':
    '{ programs(filter: { outcome: [CUT] }, first: 5) { nodes { name tags outcome draftAmount } } }',
  'review sheets of an item':
    '{ strategyItem(number: 11) { programs(first: 4) { edges { confidence reason node { name reviewSheets { number } } } } } }',
  'sums by ministry of an item':
    '{ budgetSummary(groupBy: MINISTRY, filter: { item: [9] }) { amount groups { labelEn amount } } }',
  'spent by recipient':
    '{ budgetSummary(groupBy: RECIPIENT, stage: EXECUTED, fiscalYear: 2022) { groups { labelEn amount } } }',
  'sums by tag of a ministry':
    '{ budgetSummary(groupBy: TAG, filter: { division: ["MHLW"] }) { groups { key amount programCount } } }',
  'flow of one ministry': '{ moneyFlow(filter: { division: ["MOFA"] }) { total links { source target value } } }',
  'relations of an agency': '{ organization(name: "AMED") { relations(first: 5) { nodes { __typename } } } }',
  'collaborators of a ministry':
    '{ organization(name: "METI") { collaborators(first: 8) { edges { shared node { nameEn } } } } }',
  'pairs of funds':
    '{ collaborations(kinds: [FUND], minShared: 2, first: 5) { nodes { shared organizations { nameEn } } } }',
  'policies of a ministry':
    '{ policies(first: 5) { totalCount nodes { nameEn organizations { nodes { nameEn } } programs(first: 2) { nodes { name } } } } }',
  'documents and their lines': '{ documents { title fiscalYear lines publisher } }',
  'units of a bureau':
    '{ organization(name: "MHLW") { children(first: 5) { nodes { name children(first: 3) { nodes { name } } } } } }',
  'search with kinds':
    '{ search(query: "vaccine", types: [BUDGET_PROGRAM, INITIATIVE], first: 5) { nodes { id __typename } } }',
  'a programme by its name':
    '{ programs(filter: { text: "感染症" }, first: 3) { nodes { name years { fiscalYear request executed } } } }',
  'programmes that pay into WHO':
    '{ programs(filter: { recipient: ["WHO"], fiscalYear: 2024 }, first: 5) { nodes { name ministry { nameEn } administeredBy(first: 2) { nodes { name } } } } }',
  'a node with its evidence':
    '{ node(id: "item:5") { id ... on StrategyItem { titleEn evidence { startLine document { title } } } } }',
  'brokers of agencies': '{ brokers(from: [AGENCY], to: [FUND], first: 5) { edges { pairs node { nameEn } } } }',
  'totals that documents print':
    '{ budgetDocumentTotals(filter: { stage: REQUEST }, first: 5) { nodes { name printed counted difference } } }',
};
