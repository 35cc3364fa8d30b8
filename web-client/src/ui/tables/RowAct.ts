import type { Address } from '../../lib/paths'

/** Something that can be done with a row. */
export type RowAct = {
  label: string
  /** The act and its row, for who hears the page: "Edit “Onboarding”". */
  name: string
  /** It takes something away. */
  takes?: boolean
} & ({ run: () => void } | { to: Address })
