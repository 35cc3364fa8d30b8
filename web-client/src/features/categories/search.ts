import { oneOf, type RawSearch, textOf } from '../../lib/search'

export const SORTS = ['name', '-name', 'startsAt', '-startsAt'] as const

/** What the address of the list says. */
export const categoriesSearch = (raw: RawSearch) => ({
  q: textOf(raw.q),
  sort: oneOf(SORTS, raw.sort),
  cursor: textOf(raw.cursor),
})

export type CategoriesSearch = ReturnType<typeof categoriesSearch>
