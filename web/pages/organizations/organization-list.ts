import { listParameters, type PlaceInList, pageOf } from '../../parts/place-in-list.ts';

/** So many rows has a page of a list of one organisation. */
export const LIST_SIZE = 50;

/** What the lists of one organisation have in common: they are below its page, and an unknown one is told with the closest. */
export function listOfOrganization(list: string) {
  return {
    path: `/organizations/:id/${list}`,
    parameters: listParameters,
    forms: ['csv'],
    kinds: ['ORGANIZATION'],
    variables: ({ path, values }: ListPlace) => ({ id: `org:${path['id']}`, ...pageOf(values, LIST_SIZE) }),
  } as const;
}

interface ListPlace {
  path: Readonly<Record<string, string>>;
  values: PlaceInList;
}
