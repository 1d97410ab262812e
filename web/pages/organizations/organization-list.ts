import { listParameters } from '../../parts/list-page.tsx';

/** What the lists of one organisation have in common: they are below its page, and an unknown one is told with the closest. */
export function listOfOrganization(list: string) {
  return {
    path: `/organizations/:id/${list}`,
    parameters: listParameters,
    forms: ['csv'],
    kinds: ['ORGANIZATION'],
    variables: ({ path, values: { after } }: ListPlace) => ({ id: `org:${path['id']}`, after: after ?? null }),
  } as const;
}

interface ListPlace {
  path: Readonly<Record<string, string>>;
  values: { after: string | undefined };
}
