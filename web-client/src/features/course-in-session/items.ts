import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import { ApiError } from '../../api/problem'
import type { Schemas } from '../../api/schemas'
import { untilFirst } from '../../lib/untilFirst'

export type Item = Schemas['MyItem']
export type Place = { session: string; course: string }

export type Opened = Schemas['MyItemResponse']

/** What one finds on coming to an item. A refusal that has a way out is an answer to show; whatever else fails, fails. */
export type FoundItem = { kind: 'open'; opened: Opened } | { kind: 'notOpen' | 'enterFirst' | 'gone' }

const outlineKey = ({ session, course }: Place) => ['my-sessions', 'outline', session, course] as const

/** The outline of a course with one's own state; undefined where the course has to be opened first. It is asked anew when the clock changes it. */
export const outline = (place: Place, ahead: number) =>
  queryOptions({
    queryKey: outlineKey(place),
    queryFn: () => readOutline(place),
    refetchInterval: ({ state }) => untilFirst((state.data ?? []).flatMap(changesOf), Date.now() + ahead),
  })

async function readOutline({ session, course }: Place): Promise<Item[] | null> {
  try {
    const path = { session, course }
    return (await data(api.GET('/api/v1/me/sessions/{session}/courses/{course}/items', { params: { path } }))).items
  } catch (failure) {
    if (failure instanceof ApiError && failure.code === 'enter-first') return null
    throw failure
  }
}

const changesOf = ({ state, opensAt, dueAt, overdue }: Item) => [
  state === 'NOT_OPEN' ? opensAt : null,
  state === 'DONE' || overdue ? null : dueAt,
]

/** One's score in a course so far, which changes with the scores in it. */
export const courseScore = ({ session, course }: Place, scored: readonly string[]) =>
  queryOptions({
    queryKey: ['my-sessions', 'score', session, course, scored],
    queryFn: async ({ signal }) => {
      const { courses } = await data(
        api.GET('/api/v1/me/sessions/{session}/progress', { params: { path: { session } }, signal }),
      )
      return courses.find((each) => isNamed(each.course, course))?.score ?? null
    },
  })

/** By id, or by the code that a link may carry. */
const isNamed = ({ id, code }: Schemas['CourseSummary'], idOrCode: string) =>
  id === idOrCode || code.toLowerCase() === idOrCode.toLowerCase()

/** One item. To ask for it is to open it, so nobody asks beforehand, nor by a clock: that would count as time spent there. */
export const item = (place: Place, id: string) =>
  queryOptions({
    queryKey: itemKey(place, id),
    queryFn: ({ client }) => readItem(client, place, id),
  })

const itemKey = ({ session, course }: Place, id: string) => ['my-sessions', 'item', session, course, id] as const

async function readItem(client: QueryClient, { session, course }: Place, id: string): Promise<FoundItem> {
  try {
    const path = { session, course, item: id }
    const opened = await data(
      api.GET('/api/v1/me/sessions/{session}/courses/{course}/items/{item}', { params: { path } }),
    )
    takeOver(client, { session, course }, opened.item)
    return { kind: 'open', opened }
  } catch (failure) {
    return refusedItem(failure)
  }
}

function refusedItem(failure: unknown): FoundItem {
  if (!(failure instanceof ApiError)) throw failure
  if (failure.code === 'not-open-yet') return { kind: 'notOpen' }
  if (failure.code === 'enter-first') return { kind: 'enterFirst' }
  if (failure.status === 404) return { kind: 'gone' }
  throw failure
}

/** What an item says of itself stands in the outline at once; what that changes elsewhere in it, the server says. */
function takeOver(client: QueryClient, place: Place, row: Item): void {
  const queryKey = outlineKey(place)
  const before = client.getQueryData<Item[] | null>(queryKey)
  const known = before?.find(({ id }) => id === row.id)
  if (known && known.state === row.state && known.score === row.score && known.news === row.news) return
  client.setQueryData<Item[] | null>(
    queryKey,
    before?.map((each) => (each.id === row.id ? row : each)),
  )
  void client.invalidateQueries({ queryKey, exact: true })
}

/** Where something was new of an item, it has been read now: the outline and the lists of one's sessions say so. */
export function newsRead(client: QueryClient, place: Place, id: string): void {
  const known = client.getQueryData<Item[] | null>(outlineKey(place))?.find((each) => each.id === id)
  const opened = client.getQueryData<FoundItem>(itemKey(place, id))
  if (!known?.news && !(opened?.kind === 'open' && opened.opened.item.news)) return
  for (const list of [outlineKey(place), ['my-sessions', 'list'], ['my-sessions', 'one']]) {
    void client.invalidateQueries({ queryKey: list })
  }
}

/** After work in an item: what it says, the outline and the lists of one's sessions are asked for anew. */
export const workChanged = (client: QueryClient) => client.invalidateQueries({ queryKey: ['my-sessions'] })

/** Says that an item is done, or is not. */
export async function complete(client: QueryClient, place: Place, id: string, done: boolean): Promise<void> {
  const path = { session: place.session, course: place.course, item: id }
  const row = await data(
    api.PUT('/api/v1/me/sessions/{session}/courses/{course}/items/{item}/completion', {
      params: { path },
      body: { done },
    }),
  )
  client.setQueryData<FoundItem>(itemKey(place, id), (found) =>
    found?.kind === 'open' ? { kind: 'open', opened: { ...found.opened, item: row } } : found,
  )
  takeOver(client, place, row)
}
