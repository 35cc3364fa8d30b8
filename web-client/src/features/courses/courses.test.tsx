import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { problem, Reply } from '../../test/contract'
import { pageOf } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { person, token, visit } from '../../test/visit'
import { write } from '../../test/write'

const author = { id: 'u-2', username: 'grace', firstName: 'Grace', lastName: 'Hopper', active: true }
const safety: Schemas['CourseResponse'] = {
  id: 'k-1',
  code: 'SAFETY',
  title: 'Workplace safety',
  description: 'What everybody needs to know.',
  externalId: null,
  authors: [author],
  sessionCount: 2,
  mayChange: true,
  createdAt: '2026-01-10T09:00:00Z',
}
const list = (...items: Schemas['CourseResponse'][]) => ({
  items,
  page: { limit: 50, hasMore: false, nextCursor: null, total: items.length },
})
const LIST = 'GET /api/v1/courses'
const ONE: Stubs = {
  'GET /api/v1/courses/{course}': () => new Reply(200, safety, { ETag: '"7"' }),
  'GET /api/v1/courses/{course}/tracking': pageOf(),
}
const user = (changes: Partial<Schemas['UserResponse']> = {}): Schemas['UserResponse'] => ({
  ...person(),
  id: 'u-3',
  username: 'alan',
  firstName: 'Alan',
  lastName: 'Turing',
  externalId: null,
  active: true,
  passwordSet: true,
  createdAt: '2026-01-01T00:00:00Z',
  lastSignInAt: null,
  enrolled: null,
  ...changes,
})
const FOUND: Stubs = {
  'GET /api/v1/users': { items: [user()], page: { limit: 20, hasMore: false, nextCursor: null, total: null } },
}

test('a row leads to the course', async () => {
  const { user, location } = visit('/courses', { api: { [LIST]: list(safety), ...ONE } })
  await user.click(await screen.findByRole('link', { name: 'Workplace safety' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Workplace safety' })).toBeDefined()
  expect(screen.getByText('In 2 sessions')).toBeDefined()
  expect(location().pathname).toBe('/courses/k-1')
})

test('one’s own courses are a filter that stands in the address', async () => {
  const { user, asked, location } = visit('/courses?author=me', { api: { [LIST]: list() } })
  await screen.findByText('Nothing matches these filters.')
  expect(asked(LIST)[0]?.query.getAll('author')).toEqual([person().id])
  await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] as HTMLElement)
  expect(location().search).toBe('')
})

test('an empty list leads to the first course', async () => {
  const { user, asked, location } = visit('/courses', {
    api: { [LIST]: list(), ...ONE, 'POST /api/v1/courses': new Reply(201, safety) },
  })
  await screen.findByText('No courses yet')
  await user.click(screen.getAllByRole('link', { name: 'New course' })[0] as HTMLElement)
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), ' Workplace safety ')
  await user.type(screen.getByRole('textbox', { name: 'Code' }), 'SAFETY')
  await user.click(screen.getByRole('button', { name: 'Create course' }))
  await screen.findByRole('heading', { level: 1, name: 'Workplace safety' })
  expect(location().pathname).toBe('/courses/k-1')
  expect(asked('POST /api/v1/courses')[0]?.body).toEqual({
    title: 'Workplace safety',
    code: 'SAFETY',
    description: null,
    externalId: null,
    authors: [person().id],
  })
})

test('a code that is taken is said at its field; an author who cannot be one at theirs', async () => {
  const errors = [
    { pointer: '/code', code: 'taken', detail: 'The course “Safety first” has this code.' },
    { pointer: '/authors/0', code: 'not-a-teacher', detail: 'Ada Lovelace is a learner and cannot be an author.' },
  ]
  const { user } = visit('/courses/new', { api: { [LIST]: list(), 'POST /api/v1/courses': problem(422, { errors }) } })
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Safety')
  const code = screen.getByRole('textbox', { name: 'Code' })
  await user.type(code, 'SAFETY')
  await user.click(screen.getByRole('button', { name: 'Create course' }))
  expect(await screen.findByText('The course “Safety first” has this code.')).toBeDefined()
  expect(screen.getByRole('combobox', { name: 'Authors', description: /^Ada Lovelace is a learner/ })).toBeDefined()
  await user.click(within(screen.getByRole('alert')).getByRole('link', { name: 'Code' }))
  await expect.poll(() => document.activeElement).toBe(code)
})

test('authors are found by typing and added; who is refused stays chosen, with the reason', async () => {
  let refuse = true
  const { user, asked } = visit('/courses/k-1', {
    api: {
      ...ONE,
      ...FOUND,
      'PUT /api/v1/courses/{course}/authors/{user}': () =>
        refuse ? problem(409, { detail: 'This account is deactivated.' }) : safety,
    },
  })
  await user.type(await screen.findByRole('combobox', { name: 'Add authors' }), 'tur')
  await screen.findByRole('option', { name: /Alan Turing/ })
  await user.keyboard('{ArrowDown}{Enter}')
  await user.click(screen.getByRole('button', { name: 'Add 1 author' }))
  expect((await screen.findByRole('alert')).textContent).toBe('Alan Turing: This account is deactivated.')
  refuse = false
  await user.click(screen.getByRole('button', { name: 'Add 1 author' }))
  expect(await screen.findByText('1 author added.')).toBeDefined()
  expect(asked('PUT /api/v1/courses/{course}/authors/{user}')[1]?.params).toEqual({ course: 'k-1', user: 'u-3' })
  expect(asked('GET /api/v1/users')[0]?.query.getAll('role')).toEqual(['TEACHER', 'SESSION_ADMIN', 'ADMIN'])
})

test('an author is taken off after a question', async () => {
  const { user } = visit('/courses/k-1', {
    api: {
      ...ONE,
      'DELETE /api/v1/courses/{course}/authors/{user}': { dryRun: true, goes: [], warnings: [] },
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Remove Grace Hopper' }))
  await user.click(await screen.findByRole('button', { name: 'Remove the author' }))
  expect(await screen.findByText('Grace Hopper is no longer an author.')).toBeDefined()
})

test('who may not change it reads it, and is told who can', async () => {
  visit('/courses/k-1', {
    as: 'TEACHER',
    api: { ...ONE, 'GET /api/v1/courses/{course}': { ...safety, mayChange: false } },
  })
  expect(await screen.findByText(/It is changed by its authors/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /Delete|Remove/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull()
})

test('a change sends the version that was read', async () => {
  const { user, asked, location } = visit('/courses/k-1/edit', {
    api: { ...ONE, 'PATCH /api/v1/courses/{course}': { ...safety, title: 'Safety' } },
  })
  const title = await screen.findByRole('textbox', { name: 'Title' })
  await user.clear(title)
  await user.type(title, 'Safety')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('The course “Safety” is saved.')).toBeDefined()
  expect(asked('PATCH /api/v1/courses/{course}')[0]?.headers.get('If-Match')).toBe('"7"')
  expect(location().pathname).toBe('/courses/k-1')
})

test('deleting a course names its size and leads back to the list', async () => {
  const { user, location } = visit('/courses/k-1', {
    api: {
      ...ONE,
      [LIST]: list(),
      'DELETE /api/v1/courses/{course}': { dryRun: true, goes: [{ what: 'results', count: 1200 }], warnings: [] },
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('1,200 results')).toBeDefined()
  await user.click(within(dialog).getByRole('button', { name: 'Delete the course' }))
  await screen.findByText('No courses yet')
  expect(location().pathname).toBe('/courses')
})

test('a sign-in that ends while one types loses nothing', async () => {
  let signedIn = true
  const { user, location } = visit('/courses/new', {
    api: {
      [LIST]: () => (signedIn ? list() : problem(401)),
      'POST /api/v1/auth/refresh': () => (signedIn ? token : problem(401)),
      'POST /api/v1/auth/login': token,
    },
  })
  await write(user, await screen.findByRole('textbox', { name: 'Title' }), 'Workplace safety')
  signedIn = false
  await write(user, screen.getByRole('textbox', { name: 'Code' }), 'SAFETY')
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeDefined()
  signedIn = true
  await write(user, screen.getByLabelText('Username or e-mail'), 'ada')
  await write(user, screen.getByLabelText('Password'), 'secret')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByText('What you typed before is here again.')).toBeDefined()
  expect(location().pathname).toBe('/courses/new')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe('Workplace safety')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' }).value).toBe('SAFETY')
})
