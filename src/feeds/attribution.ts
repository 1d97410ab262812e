/** What the terms of reuse ask to be told with the data, for formats that have a place for it. */
export const ATTRIBUTION =
  'Read from documents of the Government of Japan (出典: 日本国政府の公表資料) and processed; the field documents of the API names each.';

/** Who publishes the graph, which is not who published the documents. */
export const PUBLISHER = {
  name: 'Global Health Strategy graph',
  description: 'Processed from public documents of the Government of Japan; not a publication of the government.',
};
