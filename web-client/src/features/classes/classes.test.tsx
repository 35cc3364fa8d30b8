import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../api/schemas'
import { problem, Reply } from '../../test/contract'
import type { Stubs } from '../../test/stubApi'
import { person, visit } from '../../test/visit'

const summary = (id: string, firstName: string, lastName: string) => ({
  id,
  username: firstName.toLowerCase(),
  firstName,
  lastName,
  active: true,
})
const hires: Schemas['ClassResponse'] = {
  id: 'g-1',
  name: 'New hires March 2026',
  description: null,
  externalId: null,
  owners: [summary('u-1', 'Ada', 'Lovelace')],
  memberCount: 2,
  sessionCount: 1,
  mayChange: true,
  createdAt: '2026-02-10T09:00:00Z',
}
const member = (id: string, first: string, last: string): Schemas['ClassMemberResponse'] => ({
  user: summary(id, first, last),
  email: `${first.toLowerCase()}@example.org`,
  addedAt: '2026-03-01T08:00:00Z',
})
const page = <I,>(...items: I[]) => ({
  items,
  page: { limit: 50, hasMore: false, nextCursor: null, total: items.length },
})
const LIST = 'GET /api/v1/classes'
const MEMBERS = 'GET /api/v1/classes/{classId}/members'
const REMOVE = 'DELETE /api/v1/classes/{classId}/members/{user}'
const ADD = 'PUT /api/v1/classes/{classId}/members/{user}'
const ONE: Stubs = {
  'GET /api/v1/classes/{classId}': () => new Reply(200, hires, { ETag: '"2"' }),
  [MEMBERS]: page(member('u-5', 'Katherine', 'Johnson'), member('u-6', 'Mary', 'Jackson')),
}
const people = ['Alan Turing', 'Alonzo Church'].map((name, index) => {
  const [firstName = '', lastName = ''] = name.split(' ')
  const rest = {
    externalId: null,
    passwordSet: true,
    createdAt: '2026-01-01T00:00:00Z',
    lastSignInAt: null,
    enrolled: null,
  }
  return { ...person(), ...summary(`u-${index + 7}`, firstName, lastName), ...rest }
})

test('an empty list leads to the first class, with owner and members chosen at once', async () => {
  const { user, asked, location } = visit('/classes', {
    api: {
      ...ONE,
      [LIST]: page(),
      'GET /api/v1/users': page(...people),
      'POST /api/v1/classes': new Reply(201, hires),
    },
  })
  await screen.findByText('No classes yet')
  await user.click(screen.getAllByRole('link', { name: 'New class' })[0] as HTMLElement)
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'New hires March 2026')
  await user.type(screen.getByRole('combobox', { name: 'First members' }), 'al')
  await screen.findByRole('option', { name: /Alan Turing/ })
  await user.keyboard('{Enter}')
  await user.click(screen.getByRole('button', { name: 'Create class' }))
  await screen.findByRole('heading', { level: 1, name: 'New hires March 2026' })
  expect(location().pathname).toBe('/classes/g-1')
  expect(asked('POST /api/v1/classes')[0]?.body).toMatchObject({ owners: [person().id], members: ['u-7'] })
})

test('a name that is taken is said at its field', async () => {
  const fault = { pointer: '/name', code: 'taken', detail: 'There is a class with this name already.' }
  const { user } = visit('/classes/new', {
    api: { [LIST]: page(), 'POST /api/v1/classes': problem(409, { errors: [fault] }) },
  })
  const name = await screen.findByRole('textbox', { name: 'Name' })
  await user.click(screen.getByRole('button', { name: 'Create class' }))
  expect(await screen.findByText('Please fill this in.')).toBeDefined()
  await user.type(name, 'New hires')
  await user.click(screen.getByRole('button', { name: 'Create class' }))
  expect(await screen.findByText('There is a class with this name already.')).toBeDefined()
  await expect.poll(() => document.activeElement).toBe(name)
})

test('several people are added at once, with the keyboard alone', async () => {
  const { user, asked } = visit('/classes/g-1', {
    api: { ...ONE, 'GET /api/v1/users': page(...people), [ADD]: member('u-7', 'Alan', 'Turing') },
  })
  expect(await screen.findByText(/linked to 1 session\. Where the link is live/)).toBeDefined()
  const field = screen.getByRole('combobox', { name: 'Add members' })
  await user.type(field, 'al')
  await screen.findByRole('option', { name: /Alan Turing/ })
  await user.keyboard('{Enter}')
  await user.type(field, 'al')
  await screen.findByRole('option', { name: /Alonzo Church/ })
  await user.keyboard('{Enter}')
  const add = screen.getByRole('button', { name: 'Add 2 people' })
  add.focus()
  await user.keyboard('{Enter}')
  expect(await screen.findByText('2 people were added to the class.')).toBeDefined()
  expect(asked(ADD).map(({ params }) => params.user)).toEqual(['u-7', 'u-8'])
})

test('several members are removed after seeing what goes in all', async () => {
  const goes = [{ what: 'enrollments', count: 3 }]
  const { user, asked } = visit('/classes/g-1', { api: { ...ONE, [REMOVE]: { dryRun: true, goes, warnings: [] } } })
  await screen.findByText('Katherine Johnson')
  await user.click(screen.getByRole('checkbox', { name: 'Select all on this page' }))
  await user.click(screen.getByRole('button', { name: 'Remove 2 people' }))
  const dialog = await screen.findByRole('dialog', { name: 'Remove 2 people from this class?' })
  expect(await within(dialog).findByText('6 places in sessions')).toBeDefined()
  await user.click(within(dialog).getByRole('button', { name: 'Remove from the class' }))
  expect(await screen.findByText('2 people were removed from the class.')).toBeDefined()
  expect(asked(REMOVE).filter(({ query }) => query.get('dryRun') === 'false')).toHaveLength(2)
})

test('members are searched, and the search stands in the address', async () => {
  const { user, location, asked } = visit('/classes/g-1', { api: ONE })
  await user.type(await screen.findByRole('searchbox', { name: 'Search members' }), 'john')
  await expect.poll(() => location().search).toBe('?q=john')
  await expect.poll(() => asked(MEMBERS).at(-1)?.query.get('q')).toBe('john')
})

test('who may only use a class sees its people and no buttons', async () => {
  visit('/classes/g-1', { api: { ...ONE, 'GET /api/v1/classes/{classId}': { ...hires, mayChange: false } } })
  expect(await screen.findByText('Katherine Johnson')).toBeDefined()
  expect(screen.getByText(/You can use this class in your sessions/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /Remove|Delete|Add/ })).toBeNull()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('what somebody else saved meanwhile stands beside one’s own, and nothing is overwritten', async () => {
  const theirs = { ...hires, description: 'Theirs' }
  let changed = false
  const { user, asked } = visit('/classes/g-1/edit', {
    api: {
      [LIST]: page(hires),
      'GET /api/v1/classes/{classId}': () =>
        new Reply(200, changed ? theirs : hires, { ETag: changed ? '"2"' : '"1"' }),
      'PATCH /api/v1/classes/{classId}': ({ headers }) => (headers.get('If-Match') === '"2"' ? theirs : problem(412)),
      [MEMBERS]: page(),
    },
  })
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), '!')
  changed = true
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('row', { name: /Description .+ Theirs/ })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Take theirs, keep my changes too' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await expect.poll(() => asked('PATCH /api/v1/classes/{classId}').length).toBe(2)
  expect(asked('PATCH /api/v1/classes/{classId}')[1]?.body).toMatchObject({
    name: `${hires.name}!`,
    description: 'Theirs',
  })
})
