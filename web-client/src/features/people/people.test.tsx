import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { problem, Reply } from '../../test/contract'
import { anAccess as access } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'

const grace: Schemas['UserResponse'] = {
  id: 'u-2',
  username: 'grace',
  firstName: 'Grace',
  lastName: 'Hopper',
  email: 'grace@example.org',
  role: 'TEACHER',
  externalId: null,
  timeZone: 'America/New_York',
  language: null,
  active: true,
  passwordSet: false,
  createdAt: '2026-01-10T09:00:00Z',
  lastSignInAt: null,
  enrolled: null,
}
const page = (...items: Schemas['UserResponse'][]) => ({
  items,
  page: { limit: 50, hasMore: false, nextCursor: null, total: items.length },
})
const session: Schemas['MySession'] = {
  id: 's-1',
  title: 'Spring 2026',
  category: null,
  timeZone: 'Europe/Paris',
  accessStart: '2026-03-01T07:00:00Z',
  accessEnd: '2026-06-30T16:00:00Z',
  coachStart: null,
  coachEnd: null,
  durationDays: null,
  accessUntil: null,
  firstEntryAt: null,
  roles: ['SESSION_COACH'],
  access: access({
    level: 'TEACH',
    role: 'SESSION_COACH',
    reason: 'COACH_WINDOW_OPEN',
    windowStart: '2026-02-15T07:00:00Z',
    windowEnd: '2026-06-15T16:00:00Z',
  }),
  coaches: [],
  managers: [],
  courses: [],
}
const sessions = (...items: Schemas['MySession'][]): Schemas['MySessionsResponse'] => ({
  items,
  page: { limit: 50, hasMore: false, nextCursor: null, total: null },
  counts: { current: 1, upcoming: 0, past: 4 },
  asOf: '2026-05-15T12:00:00Z',
})
const LIST = 'GET /api/v1/users'
const PATCH = 'PATCH /api/v1/users/{user}'
const ONE: Stubs = {
  'GET /api/v1/users/{user}': () => new Reply(200, grace, { ETag: '"5"' }),
  'GET /api/v1/users/{user}/sessions': sessions(session),
  'GET /api/v1/users/{user}/sign-ins': {
    items: [
      {
        id: 'si-1',
        startedAt: '2026-05-10T09:00:00Z',
        lastUsedAt: '2026-05-15T11:00:00Z',
        browser: 'Firefox on Windows',
        address: '198.51.100.20',
        current: false,
      },
    ],
    page: { limit: 50, hasMore: false, nextCursor: null, total: 1 },
  },
  'GET /api/v1/users/{user}/tokens': {
    items: [
      {
        id: 't-1',
        name: 'Nightly',
        prefix: 'lectern_pat_abc',
        createdAt: '2026-05-01T10:00:00Z',
        expiresAt: '2026-07-30T10:00:00Z',
        lastUsedAt: null,
      },
    ],
    page: { limit: 50, hasMore: false, nextCursor: null, total: 1 },
  },
}

test('filters and order stand in the address and go to the server', async () => {
  const { user, location, asked } = visit('/people?role=TEACHER&account=active', { api: { [LIST]: page(grace) } })
  await screen.findByRole('link', { name: 'Grace Hopper' })
  expect(screen.getByText('No password yet')).toBeDefined()
  await user.click(screen.getByRole('button', { name: /E-mail/ }))
  expect(location().search).toBe('?role=TEACHER&account=active&sort=email')
  const query = asked(LIST)[0]?.query
  expect([query?.get('role'), query?.get('active')]).toEqual(['TEACHER', 'true'])
})

test('the next page is reached by the cursor of the answer', async () => {
  const first = { items: [grace], page: { limit: 50, hasMore: true, nextCursor: 'abc', total: 51 } }
  const { user, location } = visit('/people?q=gr', { api: { [LIST]: first } })
  expect(await screen.findByText('1 of 51')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect(location().search).toBe('?q=gr&cursor=abc')
})

test('a session administrator creates learners and teachers only', async () => {
  const { user, asked, location } = visit('/people/new', {
    api: { ...ONE, 'POST /api/v1/users': new Reply(201, grace) },
  })
  await user.type(await screen.findByRole('textbox', { name: 'Username' }), 'grace')
  await user.type(screen.getByRole('textbox', { name: 'First name' }), 'Grace')
  await user.type(screen.getByRole('textbox', { name: 'Last name' }), 'Hopper')
  await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'grace@example.org')
  await user.click(screen.getByRole('combobox', { name: 'Role' }))
  const roles = within(await screen.findByRole('listbox', { name: 'Role' })).getAllByRole('option')
  expect(roles.map(({ textContent }) => textContent)).toEqual(['Learner', 'Teacher'])
  await user.click(roles[1] as HTMLElement)
  await user.click(screen.getByRole('button', { name: 'Create person' }))
  await screen.findByRole('heading', { level: 1, name: 'Grace Hopper' })
  expect(location().pathname).toBe('/people/u-2')
  expect(asked('POST /api/v1/users')[0]?.body).toMatchObject({ username: 'grace', role: 'TEACHER', timeZone: null })
})

test('a username that is taken is said at its field', async () => {
  const fault = { pointer: '/username', code: 'taken', detail: 'Somebody has this username already.' }
  const { user } = visit('/people/new', {
    as: 'ADMIN',
    api: { 'POST /api/v1/users': problem(409, { errors: [fault] }) },
  })
  for (const name of ['Username', 'First name', 'Last name', 'E-mail']) {
    await user.type(await screen.findByRole('textbox', { name }), 'x')
  }
  await user.click(screen.getByRole('button', { name: 'Create person' }))
  expect(await screen.findByText('Somebody has this username already.')).toBeDefined()
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('textbox', { name: 'Username' }))
})

test('a session administrator reads an account and is offered no change', async () => {
  visit('/people/u-2', { api: ONE })
  expect(await screen.findByText('Accounts are changed by administrators.')).toBeDefined()
  expect(screen.queryByRole('button', { name: /Delete|Deactivate|link|password/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Access tokens' })).toBeNull()
})

test('shows the three lists of that person, each with its count, and asks why', async () => {
  const { user, location, asked } = visit('/people/u-2', { as: 'ADMIN', api: ONE })
  const row = (await screen.findByRole('link', { name: 'Spring 2026' })).closest('tr') as HTMLElement
  expect(within(row).getByText('15 Feb – 15 Jun 2026')).toBeDefined()
  expect(within(row).getByText(/15 June, 18:00 \(Paris\)/)).toBeDefined()
  const why = within(row).getByRole('link', { name: 'Why? The access in “Spring 2026”' })
  expect(why.getAttribute('href')).toBe('/sessions/s-1/access?user=u-2')
  await user.click(screen.getByRole('tab', { name: 'Past' }))
  expect(location().search).toBe('?view=past')
  await expect.poll(() => asked('GET /api/v1/users/{user}/sessions').at(-1)?.query.get('view')).toBe('PAST')
})

test('a one-time link is shown once, with the moment at which it ends', async () => {
  const link = { url: '/set-password#s3cret', expiresAt: '2026-05-18T12:00:00Z' }
  const { user } = visit('/people/u-2', {
    as: 'ADMIN',
    api: { ...ONE, 'POST /api/v1/users/{user}/password-links': new Reply(201, link) },
  })
  await user.click(await screen.findByRole('button', { name: 'Hand out a link' }))
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'One-time link' })
  expect(field.value).toBe(`${window.location.origin}/set-password#s3cret`)
  expect(screen.getByText(/until 18 May, 14:00 \(Paris\)/)).toBeDefined()
})

test('a first password that is too short is said at its field', async () => {
  const fault = { pointer: '/password', code: 'too-short', detail: 'Take at least 12 characters.' }
  const { user } = visit('/people/u-2', {
    as: 'ADMIN',
    api: { ...ONE, 'PUT /api/v1/users/{user}/password': problem(422, { errors: [fault] }) },
  })
  await user.click(await screen.findByRole('button', { name: 'Set a first password' }))
  await user.type(await screen.findByLabelText('Password'), 'four words and more{Enter}')
  expect(await screen.findByText('Take at least 12 characters.')).toBeDefined()
})

test('a first password made of the name is refused before it is sent', async () => {
  const { user, asked } = visit('/people/u-2', { as: 'ADMIN', api: ONE })
  await user.click(await screen.findByRole('button', { name: 'Set a first password' }))
  await user.type(await screen.findByLabelText('Password'), 'Grace-Hopper-1906')
  expect(await screen.findByText(/made of a name/)).toBeDefined()
  await user.keyboard('{Enter}')
  expect(asked('PUT /api/v1/users/{user}/password')).toHaveLength(0)
})

test('an administrator sees where somebody is signed in, and signs them out', async () => {
  const { user, asked } = visit('/people/u-2', {
    as: 'ADMIN',
    api: {
      ...ONE,
      'DELETE /api/v1/users/{user}/sign-ins': ({ query }) => ({
        dryRun: query.get('dryRun') === 'true',
        goes: [{ what: 'signIns', count: 1 }],
        warnings: [],
      }),
    },
  })
  expect(await screen.findByText('Firefox on Windows')).toBeDefined()
  expect(screen.getByText('198.51.100.20')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Sign out everywhere' }))
  expect(await screen.findByText('the sign-in of 1 browser')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Sign them out' }))
  expect(await screen.findByText('Grace Hopper is signed out everywhere.')).toBeDefined()
  expect(asked('DELETE /api/v1/users/{user}/sign-ins').map(({ query }) => query.get('dryRun'))).toEqual([
    'true',
    'false',
  ])
})

test('an administrator revokes somebody’s token', async () => {
  const { user, asked } = visit('/people/u-2', {
    as: 'ADMIN',
    api: {
      ...ONE,
      'DELETE /api/v1/users/{user}/tokens/{token}': ({ query }) => ({
        dryRun: query.get('dryRun') === 'true',
        goes: [{ what: 'personalTokens', count: 1 }],
        warnings: [],
      }),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Revoke “Nightly”' }))
  await user.click(await screen.findByRole('button', { name: 'Revoke the token' }))
  expect(await screen.findByText('The token “Nightly” is revoked.')).toBeDefined()
  expect(asked('DELETE /api/v1/users/{user}/tokens/{token}')[0]?.params).toEqual({ user: 'u-2', token: 't-1' })
})

test('deactivating says what ends and what stays', async () => {
  const { user, asked } = visit('/people/u-2', { as: 'ADMIN', api: { ...ONE, [PATCH]: { ...grace, active: false } } })
  await user.click(await screen.findByRole('button', { name: 'Deactivate' }))
  expect(await screen.findByText('Signing in, everywhere and at once')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Deactivate the account' }))
  expect(await screen.findByText('Grace Hopper is deactivated.')).toBeDefined()
  expect(asked(PATCH)[0]?.body).toEqual({ active: false })
  expect(asked(PATCH)[0]?.headers.get('If-Match')).toBe('"5"')
})

test('a role that cannot be lowered is refused in words', async () => {
  const detail = 'Grace Hopper coaches “Spring 2026”. Name another coach first.'
  const { user } = visit('/people/u-2/edit', { as: 'ADMIN', api: { ...ONE, [PATCH]: problem(409, { detail }) } })
  await user.click(await screen.findByRole('button', { name: 'Save' }))
  expect((await screen.findByRole('alert')).textContent).toBe(detail)
})

test('deleting shows what goes, and why the server refuses', async () => {
  const { user } = visit('/people/u-2', {
    as: 'ADMIN',
    api: {
      ...ONE,
      'DELETE /api/v1/users/{user}': ({ query }) =>
        query.get('dryRun') === 'true'
          ? {
              dryRun: true,
              goes: [
                { what: 'enrollments', count: 3 },
                { what: 'managers', count: 1 },
              ],
              warnings: [],
            }
          : problem(409, { detail: 'The last administrator stays.' }),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('3 places in sessions')).toBeDefined()
  expect(screen.getByText('manager of 1 session')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Delete the person' }))
  expect((await screen.findByRole('alert')).textContent).toBe('The last administrator stays.')
})
