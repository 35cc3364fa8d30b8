import type { Schemas } from '../../api/schemas'
import { listOf, type RawSearch, someOf, textOf } from '../../lib/search'

export const STATUSES: readonly Schemas['SessionStatus'][] = ['ACTIVE', 'UPCOMING', 'PAST']

export type SessionsSearch = {
  q?: string | undefined
  status?: Schemas['SessionStatus'][] | undefined
  category?: string[] | undefined
  coach?: string[] | undefined
  from?: string | undefined
  to?: string | undefined
  sort?: string | undefined
  cursor?: string | undefined
}

const dayOf = (value: unknown) => (/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? String(value) : undefined)

/** What the address of the list says: search, filters, order, place. */
export const sessionsSearch = (raw: RawSearch): SessionsSearch => ({
  q: textOf(raw.q),
  status: someOf(STATUSES, raw.status),
  category: listOf(raw.category),
  coach: listOf(raw.coach),
  from: dayOf(raw.from),
  to: dayOf(raw.to),
  sort: textOf(raw.sort),
  cursor: textOf(raw.cursor),
})

/** Whether anything narrows the list. */
export const isNarrowed = ({ q, status, category, coach, from, to }: SessionsSearch) =>
  Boolean(q || status || category || coach || from || to)
