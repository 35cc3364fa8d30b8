// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { problem } from '../test/contract'
import { stubApi } from '../test/stubApi'
import { person, token } from '../test/visit'
import { api, data } from './client'
import { ApiError } from './problem'
import { forgetToken, keepToken, whenSessionIsLost } from './token'

afterEach(() => {
  forgetToken()
  whenSessionIsLost(() => {})
})

function answerOnlyTo(fresh: string, renewed: boolean) {
  const stub = stubApi({
    'GET /api/v1/me': ({ headers }) => (headers.get('authorization') === `Bearer ${fresh}` ? person() : problem(401)),
    'POST /api/v1/auth/refresh': () => (renewed ? { ...token, accessToken: fresh } : problem(401)),
  })
  vi.stubGlobal('fetch', stub.fetch)
  return stub
}

const readMe = () => data(api.GET('/api/v1/me'))

test('an expired token is renewed once for all requests that met it', async () => {
  const stub = answerOnlyTo('fresh', true)
  keepToken({ ...token, accessToken: 'stale' })
  const people = await Promise.all([readMe(), readMe(), readMe()])
  expect(people.map(({ username }) => username)).toEqual(['ada', 'ada', 'ada'])
  expect(stub.asked('POST /api/v1/auth/refresh')).toHaveLength(1)
})

test('a session that cannot be renewed is told to the application', async () => {
  answerOnlyTo('fresh', false)
  const lost = vi.fn()
  whenSessionIsLost(lost)
  await expect(readMe()).rejects.toMatchObject({ status: 401 })
  expect(lost).toHaveBeenCalledOnce()
})

test('no answer at all is an error with words, too', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
  await expect(readMe()).rejects.toMatchObject({ status: 0, code: 'unreachable' })
})

test('a question that is not answered for long is given up, in words', async () => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'fetch',
    ({ signal }: Request) => new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
  )
  const failure = readMe().catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(21_000)
  expect(await failure).toMatchObject({ status: 0, code: 'too-slow' })
})

test('a problem keeps its code, its faults and its request', async () => {
  const errors = [{ pointer: '/title', code: 'blank', detail: 'Give it a title.' }]
  vi.stubGlobal(
    'fetch',
    stubApi({ 'GET /api/v1/me': problem(422, { code: 'invalid', errors, requestId: 'r-7' }) }).fetch,
  )
  const failure = await readMe().catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(ApiError)
  expect(failure).toMatchObject({ status: 422, code: 'invalid', errors, requestId: 'r-7' })
})
