import { oneOf, type RawSearch, textOf } from '../../lib/search'

const ORDERS = ['title', 'accessStart', 'accessEnd'] as const
export const SORTS = [...ORDERS, ...ORDERS.map((order) => `-${order}` as const)] as const

/** What the address says about the sessions of a course. */
export type CourseSessionsSearch = { sort?: (typeof SORTS)[number] | undefined; cursor?: string | undefined }

export const courseSessionsSearch = (raw: RawSearch): CourseSessionsSearch => ({
  sort: oneOf(SORTS, raw.sort),
  cursor: textOf(raw.cursor),
})
