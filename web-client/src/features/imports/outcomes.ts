import type { Schemas } from '../../api/schemas'
import type { Tone } from '../../words/accessPill'

export type Outcome = Schemas['Outcome']
type Import = Schemas['ImportResponse']

/** In the order in which they matter to who decides. */
export const OUTCOMES = ['FAILED', 'REMOVED', 'UPDATED', 'CREATED', 'SKIPPED', 'UNCHANGED'] as const satisfies Outcome[]
/** As the numbers stand in a row. */
export const SHOWN = ['CREATED', 'UPDATED', 'REMOVED', 'UNCHANGED', 'SKIPPED', 'FAILED'] as const satisfies Outcome[]

const MEMBER = {
  CREATED: 'created',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  REMOVED: 'removed',
  SKIPPED: 'skipped',
  FAILED: 'failed',
} as const satisfies Record<Outcome, keyof Schemas['OutcomeCounts']>

export const countOf = (counts: Schemas['OutcomeCounts'], outcome: Outcome) => counts[MEMBER[outcome]]
export const allOf = (counts: Schemas['OutcomeCounts']) =>
  OUTCOMES.reduce((sum, each) => sum + countOf(counts, each), 0)

/** How many rows would write something. */
export const changesOf = ({ created, updated, removed }: Schemas['OutcomeCounts']) => created + updated + removed

export const isRunning = ({ state }: Pick<Import, 'state'>) => state === 'PLANNING' || state === 'APPLYING'

/** All or nothing, and not all can be done. */
export const isBlocked = ({ mode, counts }: Import) => mode === 'ATOMIC' && counts.failed > 0

/** A plan that waits and would write something. */
export const canApply = (each: Import) => each.state === 'PLANNED' && !isBlocked(each) && changesOf(each.counts) > 0

export const stateTone: Record<Schemas['JobState'], Tone> = {
  PLANNING: 'brand',
  PLANNED: 'warn',
  APPLYING: 'brand',
  DONE: 'learn',
  FAILED: 'bad',
  CANCELLED: 'quiet',
  UNDONE: 'quiet',
}
export const outcomeTone: Record<Outcome, Tone> = {
  CREATED: 'learn',
  UPDATED: 'brand',
  REMOVED: 'warn',
  UNCHANGED: 'quiet',
  SKIPPED: 'quiet',
  FAILED: 'bad',
}
