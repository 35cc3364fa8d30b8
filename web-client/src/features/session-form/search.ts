import { oneOf, type RawSearch } from '../../lib/search'

export const STEPS = ['details', 'courses', 'learners', 'coaches', 'review'] as const
export type Step = (typeof STEPS)[number]

/** What the address of the wizard says. */
export const stepSearch = (raw: RawSearch): { step?: Step | undefined } => ({ step: oneOf(STEPS, raw.step) })
