import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../test/contract'
import { grace, ONE } from '../../test/people'
import { pageOf } from '../../test/samples'
import { visit } from '../../test/visit'

const LIST = 'GET /api/v1/users'

test('filters and order stand in the address and go to the server', async () => {
  const { user, location, asked } = visit('/people?role=TEACHER&account=active', { api: { [LIST]: pageOf(grace) } })
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
    api: { ...ONE, [LIST]: pageOf(), 'POST /api/v1/users': new Reply(201, grace) },
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

test('a username or an address that somebody has is told while it is typed, with whose it is', async () => {
  const { user } = visit('/people/new', { api: { [LIST]: pageOf(grace) } })
  const field = async (name: string) => screen.findByRole('textbox', { name })
  await user.type(await field('Username'), grace.username.toUpperCase())
  expect(await screen.findByText('Grace Hopper has this username already. Choose another one.')).toBeDefined()
  expect((await field('Username')).getAttribute('aria-invalid')).toBe('true')
  await user.type(await field('Username'), '2')
  await user.type(await field('E-mail'), ` ${grace.email}`)
  expect(await screen.findByText('Grace Hopper has this e-mail address already. Nobody shares one.')).toBeDefined()
  expect((await field('Username')).getAttribute('aria-invalid')).toBeNull()
})

test('a username that is taken is said at its field', async () => {
  const fault = { pointer: '/username', code: 'taken', detail: 'Somebody has this username already.' }
  const { user } = visit('/people/new', {
    as: 'ADMIN',
    api: { [LIST]: pageOf(), 'POST /api/v1/users': problem(409, { errors: [fault] }) },
  })
  for (const name of ['Username', 'First name', 'Last name', 'E-mail']) {
    await user.type(await screen.findByRole('textbox', { name }), 'x')
  }
  await user.click(screen.getByRole('button', { name: 'Create person' }))
  expect(await screen.findByText('Somebody has this username already.')).toBeDefined()
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('textbox', { name: 'Username' }))
})
