import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { api, data } from '../../../api/client'
import type { Schemas } from '../../../api/schemas'
import { newsRead, type Place } from '../items'

export type Submission = Schemas['MySubmission']
export type TaskPlace = Place & { item: string }

const address = '/api/v1/me/sessions/{session}/courses/{course}/items/{item}/submissions'
const pathOf = ({ session, course, item }: TaskPlace) => ({ session, course, item })

/** All that one has handed in at an assignment. To read it is to know what is new in it. */
export const submissions = (place: TaskPlace) =>
  queryOptions({
    queryKey: ['my-sessions', 'submissions', place.session, place.course, place.item],
    queryFn: async ({ client, signal }) => {
      const read = await readSubmissions(place, signal)
      newsRead(client, place, place.item)
      return read
    },
  })

/** All pages as one: the last one is what is looked at first. */
async function readSubmissions(place: TaskPlace, signal: AbortSignal): Promise<Schemas['MySubmissions']> {
  const read = (cursor: string | null) => {
    const query = { limit: 200, ...(cursor ? { cursor } : {}) }
    return data(api.GET(address, { params: { path: pathOf(place), query }, signal }))
  }
  let page = await read(null)
  const items = [...page.items]
  while (page.page.nextCursor) {
    page = await read(page.page.nextCursor)
    items.push(...page.items)
  }
  return { ...page, items }
}

export const handInWork = (place: TaskPlace, body: Schemas['HandIn']): Promise<Submission> =>
  data(api.POST(address, { params: { path: pathOf(place) }, body }))

/** What was handed in is not as it is known here. */
export const submissionsChanged = (client: QueryClient, place: TaskPlace) =>
  client.invalidateQueries({ queryKey: submissions(place).queryKey })
