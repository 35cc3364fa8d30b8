import { oneOf, searchOf, textOf } from '../../lib/search'

export const SORTS = ['title', '-title', 'code', '-code'] as const

/** What the address of the list says. */
export const coursesSearch = searchOf((raw) => ({
  q: textOf(raw.q),
  author: oneOf(['me'], raw.author),
  sort: oneOf(SORTS, raw.sort),
  cursor: textOf(raw.cursor),
}))

export type CoursesSearch = ReturnType<typeof coursesSearch>
