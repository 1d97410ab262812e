/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of body an organisation is (種別). */
export type OrganizationKind =
  /** Agency or incorporated administrative agency (庁・独立行政法人): Digital Agency, JICA, AMED, JETRO, PMDA. */
  | 'AGENCY'
  /** Bureau, department or secretariat of a ministry (局・部・官房). */
  | 'BUREAU'
  /** Cabinet Secretariat, Cabinet Office (内閣官房・内閣府). */
  | 'CABINET'
  /** Programme of research or development cooperation with a name of its own, run by several bodies (協力プログラム): SATREPS, e-ASIA. */
  | 'COOPERATION_PROGRAM'
  /** Division or office (課・室). */
  | 'DIVISION'
  /** Meeting, council, committee or framework (会議体・審議会・枠組み): G7, TICAD, 厚生科学審議会. */
  | 'FORUM'
  /** Public-private fund or partnership (官民連携基金): Gavi, CEPI, Global Fund. */
  | 'FUND'
  /** International organisation (国際機関): WHO, World Bank. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** Local government (地方公共団体). */
  | 'LOCAL_GOVERNMENT'
  /** Ministry (省). */
  | 'MINISTRY'
  /** National centre or institute (国立研究機関): NCGM, NIID. */
  | 'NATIONAL_CENTER'
  /** Anything else with a name of its own. */
  | 'OTHER'
  /** Private body (民間団体). */
  | 'PRIVATE';

export type WhoSharesQueryVariables = Exact<{
  name: string;
  after?: string | null | undefined;
}>;


export type WhoSharesQuery = { organization: { name: string, nameEn: string | null, collaborators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ shared: number, node: { name: string, nameEn: string | null, kind: OrganizationKind } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WhoSharesDocument = new TypedDocumentString(`
    query WhoShares($name: String!, $after: String) {
  organization(name: $name) {
    name
    nameEn
    collaborators(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        shared
        node {
          name
          nameEn
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSharesQuery, WhoSharesQueryVariables>;