import { queryOptions } from '@tanstack/react-query'
import { api, data } from '../../api/client'
import { ApiError } from '../../api/problem'
import type { Schemas } from '../../api/schemas'
import { given } from '../../lib/given'
import type { AccessSearch } from './search'

export type AccessCheck = Schemas['AccessCheckResponse']

/** Why somebody may do what they may, at present or as of another moment, or why that cannot be said. */
export type Explained = { answer: AccessCheck; asOf: boolean } | { refusal: ApiError }

/** The question was not understood, or is not ours to ask; a session that is not there is the frame's business. */
const isAboutTheQuestion = ({ status, code }: ApiError) =>
  [400, 403, 404, 422].includes(status) && code !== 'session-not-found'

function orRefusal(failure: unknown): Explained {
  if (failure instanceof ApiError && isAboutTheQuestion(failure)) return { refusal: failure }
  throw failure
}

export const accessCheck = (session: string, { user, course, at }: AccessSearch) => {
  const query = given({ user, course, at })
  return queryOptions({
    queryKey: ['session', session, 'access', query],
    queryFn: ({ signal }): Promise<Explained> =>
      data(api.GET('/api/v1/sessions/{session}/access-check', { params: { path: { session }, query }, signal })).then(
        (answer) => ({ answer, asOf: at !== undefined }),
        orRefusal,
      ),
  })
}
