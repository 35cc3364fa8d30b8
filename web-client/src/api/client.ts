import createClient from 'openapi-fetch'
import { ApiError, problemOf, unreachable } from './problem'
import type { paths } from './schema'
import { bearer, renewToken, sessionLost } from './token'

function withBearer(request: Request): Request {
  const token = bearer()
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  return request
}

const isAuth = (request: Request) => new URL(request.url).pathname.startsWith('/api/v1/auth/')

/** Sends a request; on a 401 renews the token once and sends it again. */
async function send(request: Request): Promise<Response> {
  if (isAuth(request)) return fetch(request)
  const again = request.clone()
  const response = await fetch(withBearer(request))
  if (response.status !== 401) return response
  if (await renewToken()) return fetch(withBearer(again))
  sessionLost()
  return response
}

async function sendOrSayWhy(request: Request): Promise<Response> {
  try {
    return await send(request)
  } catch (failure) {
    if (failure instanceof ApiError || request.signal.aborted) throw failure
    throw unreachable()
  }
}

/** The typed API: `api.GET('/api/v1/me')`. Wrap every call in `data()`. */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '',
  fetch: sendOrSayWhy,
  querySerializer: { array: { style: 'form', explode: true } },
})

type Answer<D> = { data?: D; error?: unknown; response: Response }

/** The body of a good answer; anything else is thrown as an ApiError. */
export async function data<D>(call: Promise<Answer<D>>): Promise<D> {
  const { data: body, error, response } = await call
  if (!response.ok) throw problemOf(response, error)
  return body as D
}

/** A body together with its version, for the `If-Match` of a later change. */
export async function versioned<D>(call: Promise<Answer<D>>): Promise<{ value: D; etag: string }> {
  const { data: body, error, response } = await call
  if (!response.ok) throw problemOf(response, error)
  return { value: body as D, etag: response.headers.get('ETag') ?? '' }
}
