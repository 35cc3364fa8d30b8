import { oneOf, searchOf } from '../../lib/search'

export const VIEWS = ['current', 'upcoming', 'past'] as const
export type View = (typeof VIEWS)[number]

/** The list that is shown; without a word it is the current one. */
export const mySessionsSearch = searchOf((raw) => ({ view: oneOf(VIEWS, raw.view) }))
