import { createMemoryHistory } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { createQueryClient } from '../api/queryClient'
import type { Schemas } from '../api/schemas'
import { forgetToken } from '../api/token'
import { App } from '../app/App'
import { createAppRouter } from '../app/router'
import { problem } from './contract'
import { type Stubs, stubApi } from './stubApi'

type Me = Schemas['MeResponse']
type Options = {
  /** Who asks: a role, a person, or nobody yet. A session administrator unless said otherwise. */
  as?: Me['role'] | Partial<Me> | 'nobody'
  /** What the API answers, by operation; platform, sign-in, `me`, an empty start page, no progress and nothing to mark answer by themselves. */
  api?: Stubs
}

/** The moment at which all tests happen. */
export const NOW = '2026-05-15T12:00:00Z'

export const person = (changes: Partial<Me> = {}): Me => ({
  id: '0190a000-0000-7000-8000-000000000001',
  username: 'ada',
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@example.org',
  role: 'SESSION_ADMIN',
  timeZone: 'Europe/Paris',
  language: null,
  passwordChangeRequired: false,
  ...changes,
})

export const token = {
  accessToken: 'a-token',
  expiresInSeconds: 600,
  passwordChangeRequired: false,
  tokenType: 'Bearer',
}

function defaults(as: NonNullable<Options['as']>): Stubs {
  const me = person(as === 'nobody' ? {} : typeof as === 'string' ? { role: as } : as)
  return {
    'GET /api/v1/platform': { now: NOW, clockMoved: false, demo: false, demoAccounts: [], timeZone: 'Europe/Paris' },
    'POST /api/v1/auth/refresh': as === 'nobody' ? problem(401) : token,
    'POST /api/v1/auth/logout': undefined,
    'GET /api/v1/me': me,
    'GET /api/v1/me/progress': { items: [], page: { limit: 10, hasMore: false, nextCursor: null, total: null } },
    'GET /api/v1/me/marking': { items: [], page: { limit: 1, hasMore: false, nextCursor: null, total: 0 } },
    'GET /api/v1/me/sessions': {
      items: [],
      page: { limit: 20, hasMore: false, nextCursor: null, total: null },
      counts: { current: 0, upcoming: 0, past: 0 },
      asOf: NOW,
    },
  }
}

/** Opens the whole application at a URL, the API stubbed, and hands back the person at the keyboard. */
export function visit(url: string, { as = 'SESSION_ADMIN', api = {} }: Options = {}) {
  forgetToken()
  const stub = stubApi({ ...defaults(as), ...api })
  vi.stubGlobal('fetch', stub.fetch)
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { retry: false } })
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [url] }))
  const { unmount } = render(<App router={router} queryClient={queryClient} still />)
  return {
    user: userEvent.setup({ delay: null }),
    location: () => ({ pathname: router.state.location.pathname, search: router.state.location.searchStr }),
    asked: stub.asked,
    /** Whether the browser's history has anything before this page. */
    canGoBack: () => router.history.canGoBack(),
    unmount,
  }
}
