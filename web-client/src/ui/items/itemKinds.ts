import type { Schemas } from '../../api/schemas'

export type ItemKind = Schemas['ItemKind']
export type Completion = Schemas['Completion']

/** What an item of a kind has besides its title, and by what it can be done: the usual one first. */
type Shape = {
  body?: true
  url?: true
  file?: true
  weight?: true
  /** Something is handed in, for so many points. */
  handIn?: true
  quiz?: true
  completions: readonly Completion[]
}

/** What learners do here themselves, and are scored for. */
const WORK = { weight: true, completions: ['SUBMITTED', 'PASSED', 'MARKED'] } as const

export const KINDS: Record<ItemKind, Shape> = {
  SECTION: { completions: [] },
  PAGE: { body: true, completions: ['VIEWED', 'MARKED'] },
  FILE: { file: true, completions: ['VIEWED', 'MARKED'] },
  LINK: { url: true, completions: ['VIEWED', 'MARKED'] },
  QUIZ: { quiz: true, ...WORK },
  ASSIGNMENT: { body: true, handIn: true, ...WORK },
  EXTERNAL: { url: true, weight: true, completions: ['PASSED', 'MARKED'] },
}

/** In the order in which they are offered. */
export const KIND_ORDER = Object.keys(KINDS) as readonly ItemKind[]

/** Whether it can be done only by reaching a pass mark that is said; elsewhere any score will do without one. */
export const needsPassMark = (kind: ItemKind) => kind !== 'EXTERNAL'

/** A heading is read, everything else is done. */
export const isStep = (kind: ItemKind) => KINDS[kind].completions.length > 0
