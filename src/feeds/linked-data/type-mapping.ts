import type { NODE_TYPES, NodeType } from '../../graph/model.ts';
import type { Mapping } from './mappings.ts';
import type { Name } from './names.ts';

/** How every property of a type is told: the compiler asks for each that the model has. */
type Mappings<Type extends NodeType> = Readonly<Record<(typeof NODE_TYPES)[Type][number], Mapping>>;

/** How nodes of a type are told. */
export interface TypeMapping<Type extends NodeType> {
  /** Classes of others; our own, called as the type, comes by itself. */
  classes: readonly Name[];
  properties: Mappings<Type>;
}
