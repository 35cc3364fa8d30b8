import { oneOf, searchOf, textOf } from '../../lib/search'

export const SORTS = ['name', '-name', 'startsAt', '-startsAt'] as const

/** What the address of the list says. */
export const categoriesSearch = searchOf((raw) => ({
  q: textOf(raw.q),
  sort: oneOf(SORTS, raw.sort),
  cursor: textOf(raw.cursor),
}))

export type CategoriesSearch = ReturnType<typeof categoriesSearch>
