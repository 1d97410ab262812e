/**
 * @generated SignedSource<<19a6963d9f810b391c45a6291adc4957>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderInlineDataFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type item_lines$data = {
  readonly document: {
    readonly titleEn: string | null | undefined;
  };
  readonly endLine: number;
  readonly startLine: number;
  readonly " $fragmentType": "item_lines";
};
export type item_lines$key = {
  readonly " $data"?: item_lines$data;
  readonly " $fragmentSpreads": FragmentRefs<"item_lines">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "item_lines"
};

(node as any).hash = "816ec6ee5d4b82bcba2746a7c94fc0b0";

export default node;
