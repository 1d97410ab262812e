/** A filter of the API with what is chosen only: neither `undefined` nor lists of nothing. */
export function chosen<Filter extends object>(choices: Choices<Filter>): Filter {
  const entries = Object.entries(choices).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  return Object.fromEntries(entries) as Filter;
}

/** The fields of a filter, each chosen or not; its lists as addresses give them. */
export type Choices<Filter> = { readonly [Field in keyof Filter]: Choice<Filter[Field]> };

type Choice<Value> = Value | undefined | (Value extends readonly (infer Each)[] ? readonly Each[] : never);
