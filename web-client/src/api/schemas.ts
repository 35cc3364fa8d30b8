import type { components } from './schema'

/** The contract's words: `Schemas['SessionRow']`. */
export type Schemas = components['schemas']
