import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import type { MarkingRow } from '../../../api/marking'
import { type Address, paths } from '../../../lib/paths'
import { queueOf } from '../markingColumns'
import { queue, type Submission } from '../queries'
import type { HandInSearch } from '../search'

const at = (instant: string) => Date.parse(instant)

/** Where a hand-in stands among these, or would: those before it, and those after it. */
export function around(rows: readonly MarkingRow[], { id, submittedAt }: Pick<Submission, 'id' | 'submittedAt'>) {
  const index = rows.findIndex(({ submission }) => submission === id)
  if (index >= 0) return { before: rows.slice(0, index), after: rows.slice(index + 1) }
  return {
    before: rows.filter((row) => at(row.submittedAt) < at(submittedAt)),
    after: rows.filter((row) => at(row.submittedAt) >= at(submittedAt)),
  }
}

/** The queue from which a hand-in was opened, and the way through it. */
export function useQueue(here: Submission, search: HandInSearch) {
  const cache = useQueryClient()
  const session = search.of === 'all' ? undefined : here.session.id
  const { data, error } = useQuery({ ...queue(session, search), placeholderData: keepPreviousData })
  const rows = data?.items ?? []
  const { before, after } = around(rows, here)
  const addressOf = (row: MarkingRow, cursor = search.cursor): Address =>
    paths.handIn(row.session.id, row.course.id, row.submission, queueOf(session, { ...search, cursor }))
  const onNextPage = async (): Promise<Address | undefined> => {
    const cursor = data?.page.nextCursor ?? undefined
    if (cursor === undefined) return undefined
    const { items } = await cache.fetchQuery(queue(session, { ...search, cursor }))
    return items[0] && addressOf(items[0], cursor)
  }
  const [previous, next] = [before.at(-1), after[0]]
  return {
    rows,
    error,
    /** Whether it is known what is in it. */
    isKnown: data !== undefined,
    addressOf,
    list: session === undefined ? paths.marking(listed(search)) : paths.session(session, tabOf(search)),
    previous: previous && addressOf(previous),
    /** Where that cannot be found out, there is none. */
    next: async () => (next ? addressOf(next) : onNextPage().catch(() => undefined)),
    /** One that was passed over, where nothing comes after it. */
    first: before[0] && addressOf(before[0]),
  }
}

const listed = ({ of, sort, ...search }: HandInSearch) => search

const tabOf = (search: HandInSearch) => ({ tab: 'marking' as const, ...listed(search) })
