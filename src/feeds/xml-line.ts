import XmlBuilder from 'fast-xml-builder';
import { xmlText } from './xml-text.ts';

/** What an element holds: attributes behind `@`, its text as `#text`, other elements by their names. */
export interface ElementContent {
  [name: string]: string | ElementContent | readonly ElementContent[];
}

const builder = new XmlBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  tagValueProcessor: (_name, value) => xmlText(String(value)),
  attributeValueProcessor: (_name, value) => xmlText(String(value)),
});

/** One element with all that it holds, as one line of XML unless a text has breaks; whatever the texts hold. */
export function xmlLine(name: string, content: string | ElementContent): string {
  return `${builder.build({ [name]: content })}\n`;
}
