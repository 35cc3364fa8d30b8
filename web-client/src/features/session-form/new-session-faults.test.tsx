import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem } from '../../test/contract'
import { fillIn, open } from '../../test/newSession'
import { aSessionRow, aUser, pageOf } from '../../test/samples'
import { write } from '../../test/write'

test('a step that is not right yet keeps one there, and leads to each of its faults', async () => {
  const { user } = open('/sessions/new')
  const title = await screen.findByRole('textbox', { name: /Title/ })
  await write(user, screen.getByRole('textbox', { name: 'Learners from' }), '2026-11-30')
  await write(user, screen.getByRole('textbox', { name: 'Learners until' }), '2026-09-01')
  await user.click(screen.getByRole('button', { name: /Step 5/ }))
  const summary = screen.getByRole('alert')
  expect(summary.textContent).toBe(
    '2 things need correcting:Title: Please fill this in.Learners until: This must be later than the beginning.',
  )
  expect(document.activeElement?.contains(summary)).toBe(true)
  await user.click(within(summary).getByRole('link', { name: 'Title' }))
  await expect.poll(() => document.activeElement).toBe(title)
  await user.keyboard('Autumn')
  expect(screen.getByRole('alert').textContent).toMatch(/^One thing needs correcting:Learners until/)
})

test('a title that is taken is told where it is typed, and once more before it is saved', async () => {
  const { user } = open('/sessions/new', { 'GET /api/v1/sessions': pageOf(aSessionRow({ title: 'Autumn' })) })
  const title = await screen.findByRole('textbox', { name: /Title/ })
  await write(user, title, ' autumn')
  const words = 'There is a session “Autumn” already. Choose another title.'
  expect(await screen.findByText(words)).toBeDefined()
  expect(title.getAttribute('aria-invalid')).toBe('true')
  await user.click(screen.getByRole('button', { name: /Step 5/ }))
  expect(await screen.findByText(words)).toBeDefined()
  await user.click(screen.getByRole('button', { name: /Step 1/ }))
  await write(user, await screen.findByRole('textbox', { name: /Title/ }), ' 2')
  await expect.poll(() => screen.queryByText(words)).toBeNull()
})

test('a title of a session that one does not see is taken all the same', async () => {
  const { user } = open('/sessions/new', {
    'GET /api/v1/session-title-check': ({ query }) => ({ title: 'x', taken: query.get('title') === 'Autumn' }),
  })
  const title = await screen.findByRole('textbox', { name: /Title/ })
  await write(user, title, 'Autumn')
  const words = 'Another manager’s session has this title already. Choose another one.'
  expect(await screen.findByText(words)).toBeDefined()
  await write(user, title, ' 2')
  await expect.poll(() => screen.queryByText(words)).toBeNull()
})

test.each([
  [{ role: 'LEARNER' }, /^Farid Haddad is a learner; a coach must be a teacher\. An administrator can change that\.$/],
  [{ role: 'TEACHER', active: false }, /^The account of Farid Haddad is deactivated\. An administrator can activate/],
] as const)('whoever cannot coach is named with the reason: %o', async (about, why) => {
  const { user } = open('/sessions/new', {
    'GET /api/v1/users': ({ query }) => (query.has('role') ? pageOf() : pageOf(aUser(33, 'Farid Haddad', about))),
  })
  await write(user, await screen.findByRole('textbox', { name: /Title/ }), 'Autumn')
  await user.click(screen.getByRole('button', { name: /Step 4/ }))
  await user.type(await screen.findByRole('combobox', { name: 'Session coaches' }), 'haddad')
  expect((await screen.findAllByText(why)).length).toBeGreaterThan(0)
})

test('what the server refuses is summed up before the eyes, each a step away from its field', async () => {
  const { user } = open('/sessions/new', {
    'POST /api/v1/sessions': problem(422, {
      errors: [
        { pointer: '/courses/0/coaches/0', code: 'not-a-teacher', detail: 'Grace Hopper is not a teacher.' },
        { pointer: '/accessStart', code: 'too-early', detail: 'Year 1899 is out of range.' },
      ],
    }),
  })
  await fillIn(user)
  await user.click(screen.getByRole('button', { name: /Step 5/ }))
  await user.click(await screen.findByRole('button', { name: 'Create the session' }))
  const summary = await screen.findByRole('alert')
  await expect.poll(() => document.activeElement?.contains(summary)).toBe(true)
  expect(summary.textContent).toContain('Coaches of Workplace safety: Grace Hopper is not a teacher.')
  await user.click(within(summary).getByRole('link', { name: 'Learners from' }))
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('textbox', { name: 'Learners from' }))
  await user.click(screen.getByRole('button', { name: /Step 4.*correcting/ }))
  const coaches = await screen.findByRole('combobox', { name: 'Coaches of Workplace safety' })
  expect(coaches.getAttribute('aria-invalid')).toBe('true')
})
