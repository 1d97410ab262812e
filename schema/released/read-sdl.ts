import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLError, type GraphQLSchema } from 'graphql';

/** A file that holds no schema: which, where, what is wrong, and how to get a right one. */
export class SdlFault extends Error {
  override readonly name = 'SdlFault';
}

/** The schema that a file of a folder holds. Throws an SdlFault with a sentence for people; `mend` says how the file is made. */
export function readSdl(folder: URL, file: string, mend: string): GraphQLSchema {
  const text = textOf(folder, file, mend);
  try {
    return buildSchema(text);
  } catch (error) {
    throw new SdlFault(
      `${file}${placeOf(error)} is no schema: ${(error as Error).message.replace(/\s*\n\s*/g, ' ')} ${mend}`,
    );
  }
}

function textOf(folder: URL, file: string, mend: string): string {
  try {
    return readFileSync(new URL(file, folder), 'utf8');
  } catch (error) {
    throw new SdlFault(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}). ${mend}`);
  }
}

/** What does not parse has a place; what does not fit together has none. */
function placeOf(error: unknown): string {
  const [place] = (error as Partial<GraphQLError>).locations ?? [];
  return place === undefined ? '' : `, line ${place.line}, column ${place.column},`;
}
