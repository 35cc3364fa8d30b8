import createClient from 'openapi-fetch'
import { ApiError, problemOf, tooSlow, unreachable } from './problem'
import type { paths } from './schema'
import { bearer, renewToken, sessionLost } from './token'

function withBearer(request: Request): Request {
  const token = bearer()
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  return request
}

const isAuth = (request: Request) => new URL(request.url).pathname.startsWith('/api/v1/auth/')

/** How long the server may take to begin its answer to a question; a change is never given up. */
const LONGEST = 20_000

async function inTime(request: Request): Promise<Response> {
  if (request.method !== 'GET') return fetch(request)
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), LONGEST)
  try {
    return await fetch(new Request(request, { signal: AbortSignal.any([request.signal, limit.signal]) }))
  } catch (failure) {
    throw limit.signal.aborted && !request.signal.aborted ? tooSlow() : failure
  } finally {
    clearTimeout(timer)
  }
}

/** Sends a request; on a 401 renews the token once and sends it again. */
async function send(request: Request): Promise<Response> {
  if (isAuth(request)) return fetch(request)
  const again = request.clone()
  const response = await inTime(withBearer(request))
  if (response.status !== 401) return response
  if (await renewToken()) return inTime(withBearer(again))
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
