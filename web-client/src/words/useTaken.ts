import { api, data } from '../api/client'
import { usePreview } from '../api/usePreview'
import { sought } from '../lib/sought'
import { nameOf } from './find'
import { t } from './forms'

type Named = { id: string; name: string; of: string }

const LIMIT = 50

const people = async (q: string, signal: AbortSignal) =>
  (await data(api.GET('/api/v1/users', { params: { query: { q: sought(q), limit: LIMIT } }, signal }))).items

/** Where a name is looked for that nobody else may have: what is called so there, and what that is. */
const PLACES = {
  title: async (q: string, signal: AbortSignal): Promise<Named[]> => {
    const { items } = await data(api.GET('/api/v1/sessions', { params: { query: { q, limit: LIMIT } }, signal }))
    const seen = items.map(({ id, title }) => ({ id, name: title, of: title }))
    if (seen.some(({ name }) => compared(name) === compared(q))) return seen
    const { taken } = await data(api.GET('/api/v1/session-title-check', { params: { query: { title: q } }, signal }))
    return taken ? [outOfSight(q)] : []
  },
  code: async (q: string, signal: AbortSignal): Promise<Named[]> =>
    (await data(api.GET('/api/v1/courses', { params: { query: { q, limit: LIMIT } }, signal }))).items.map(
      ({ id, code, title }) => ({ id, name: code, of: title }),
    ),
  className: async (q: string, signal: AbortSignal): Promise<Named[]> =>
    (await data(api.GET('/api/v1/classes', { params: { query: { q, limit: LIMIT } }, signal }))).items.map(
      ({ id, name }) => ({ id, name, of: name }),
    ),
  category: async (q: string, signal: AbortSignal): Promise<Named[]> =>
    (await data(api.GET('/api/v1/session-categories', { params: { query: { q, limit: LIMIT } }, signal }))).items.map(
      ({ id, name }) => ({ id, name, of: name }),
    ),
  username: async (q: string, signal: AbortSignal): Promise<Named[]> =>
    (await people(q, signal)).map((user) => ({ id: user.id, name: user.username, of: nameOf(user) })),
  email: async (q: string, signal: AbortSignal): Promise<Named[]> =>
    (await people(q, signal)).map((user) => ({ id: user.id, name: user.email, of: nameOf(user) })),
} as const

/** A session that the caller does not administer has a title all the same. */
const outOfSight = (name: string): Named => ({ id: '', name, of: '' })

const compared = (text: string) => text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()

/**
 * Says while it is typed that a name is taken, and by what, where that may be known.
 * `own` is what bears the name already; `unless` is the name that it has.
 */
export function useTaken(place: keyof typeof PLACES, typed: string, own?: { id: string; unless: string }) {
  const text = compared(typed)
  const asked = text !== '' && text !== compared(own?.unless ?? '') ? typed.trim() : undefined
  const { answer, waiting } = usePreview(`taken ${place}`, asked, PLACES[place])
  if (waiting || asked === undefined) return undefined
  const other = answer?.find(({ id, name }) => id !== own?.id && compared(name) === text)
  if (other?.of === '') return t('taken.titleElsewhere')
  return other && t(`taken.${place}`, { name: other.of })
}
