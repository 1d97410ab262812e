/**
 * The documents of this client, as Relay's compiler reads them; it writes `generated/`. In a program that Babel compiles they stand where
 * they are used, and `graphql` is Relay's own; without Babel the program imports what the compiler made of them.
 */
const graphql = String.raw;

/** A page of the programmes that carry an item, each with the lines that say so. */
export const itemProgrammesQuery = graphql`
  query itemProgrammesQuery($number: Int!, $first: Int!, $after: String) {
    strategyItem(number: $number) {
      mark
      titleEn
      programs(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          link
          confidence
          evidence {
            ...item_lines
          }
          node {
            name
            nameEn
            ministry {
              nameEn
            }
          }
        }
      }
    }
  }
`;

/** What whoever prints evidence needs of it. */
export const item_lines = graphql`
  fragment item_lines on Evidence @inline {
    document {
      titleEn
    }
    startLine
    endLine
  }
`;
