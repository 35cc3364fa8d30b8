import type { QueryClient } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'
import type { Place } from './queries'

const ITEM = '/api/v1/sessions/{session}/courses/{course}/items/{item}'

const at = (place: Place, item: string) => ({ path: { ...place, item } })
const version = (etag: string | undefined) => (etag ? { header: { 'If-Match': etag } } : {})

export const addItem = (place: Place, body: Schemas['ItemRequest']) =>
  data(api.POST('/api/v1/sessions/{session}/courses/{course}/items', { params: { path: place }, body }))

/** Only what the session alone has. */
export const changeItem = (place: Place, item: string, body: Schemas['SessionItemDetailsPatch'], etag?: string) =>
  data(api.PATCH(ITEM, { params: { ...at(place, item), ...version(etag) }, body }))

export const deleteItem = (place: Place, item: string) => async (dryRun: boolean) => {
  const answer = await data(api.DELETE(ITEM, { params: { ...at(place, item), query: { dryRun } } }))
  // the item itself is what the question is about
  return { ...answer, goes: [] }
}

/** Takes it out of this session; with `under`, a heading with all that stands under it. */
export const hideItem = (place: Place, item: string, under: boolean) =>
  data(api.PUT(`${ITEM}/hidden`, { params: { ...at(place, item), query: { under } } }))

export const showItem = (place: Place, item: string, under: boolean) =>
  data(api.DELETE(`${ITEM}/hidden`, { params: { ...at(place, item), query: { under } } }))

export const adaptItem = (place: Place, item: string, etag: string, body: Schemas['AdaptationRequest']) =>
  data(api.PUT(`${ITEM}/adaptation`, { params: { ...at(place, item), ...version(etag) }, body }))

export const undoAdaptation = (place: Place, item: string) => async (dryRun: boolean) => {
  const answer = await data(api.DELETE(`${ITEM}/adaptation`, { params: { ...at(place, item), query: { dryRun } } }))
  // what goes and what comes instead is what the question is about
  return { ...answer, goes: [] }
}

/** The score of these answers, without a trace of them. */
export const tryQuiz = (place: Place, item: string, answers: Schemas['AnswersRequest']['answers']) =>
  data(api.POST(`${ITEM}/preview`, { params: at(place, item), body: { answers } }))

/** After a change to it: who shows it, or what happened to the session, asks anew. */
export const contentChanged = (cache: QueryClient, { session }: Place) =>
  Promise.all([
    cache.invalidateQueries({ queryKey: ['session-content', session] }),
    cache.invalidateQueries({ queryKey: ['session', session] }),
    cache.invalidateQueries({ queryKey: ['my-sessions'] }),
  ])
