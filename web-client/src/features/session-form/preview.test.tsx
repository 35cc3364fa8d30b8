import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem } from '../../test/contract'
import { aPreview, aUser, pageOf } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { person, visit } from '../../test/visit'
import { write } from '../../test/write'

const previews = 'POST /api/v1/access-previews'
const around: Stubs = {
  'GET /api/v1/sessions': pageOf(),
  'GET /api/v1/session-title-check': { title: '', taken: false },
  'GET /api/v1/session-categories': pageOf(),
  'GET /api/v1/users': pageOf(aUser(32, 'Alan Turing')),
  [previews]: aPreview(),
}
const open = (url: string, api: Stubs = {}) => visit(url, { api: { ...around, ...api } })
const toStep = (n: number) => screen.getByRole('button', { name: new RegExp(`Step ${n}`) })

const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name })
const said = async (who: string) => (await screen.findByRole('status', { name: who })).textContent ?? ''
const noCoach = { code: 'no-session-coach', detail: 'There is no session coach yet.', pointer: '/coaches', mend: null }
const unlisted = {
  code: 'display-over-before-access-ends',
  detail: 'It leaves the lists too early.',
  pointer: '/displayEnd',
  mend: { pointer: '/displayEnd', value: '2026-07-30T16:00:00Z' },
}

test('the coaches’ window and what everybody can do are the server’s, asked as one types', async () => {
  const { user, asked } = open('/sessions/new')
  await write(user, await field('Learners from'), '2026-03-01 8:00')
  await user.click(screen.getByRole('radio', { name: 'Days longer' }))
  await expect
    .poll(() => asked(previews).at(-1)?.body)
    .toMatchObject({
      timeZone: 'Europe/Paris',
      accessStart: '2026-03-01T07:00:00Z',
      coachDaysBefore: 14,
      hasSessionCoach: false,
    })
  expect(asked(previews).length).toBeLessThan(5)
  expect(screen.getByText('15 Feb 08:00 – 15 Jun 18:00')).toBeDefined()
  expect(await said('Coaches')).toMatch(/Can teach until 15 June, 18:00/)
  expect(await said('You')).toMatch(/as a manager of this session/)
})

test('a date that cannot be read is not asked about, and what was said stays', async () => {
  const { user, asked } = open('/sessions/new')
  await write(user, await field('Learners until'), '2026-06-30')
  await expect.poll(() => asked(previews).at(-1)?.body).toMatchObject({ accessEnd: '2026-06-30T21:59:59Z' })
  const before = asked(previews).length
  await write(user, await field('Learners until'), ' at noon')
  await new Promise((rested) => setTimeout(rested, 500))
  expect(asked(previews)).toHaveLength(before)
  expect(await said('Learners')).toMatch(/Can take part/)
  expect(screen.getByText('until 30 Jun 23:59')).toBeDefined()
})

test('what would be refused is said before it is saved, and typing goes on', async () => {
  const detail = 'Days for coaches are counted from an access date.'
  const errors = [{ pointer: '/coachDaysBefore', code: 'no-access-date', detail }]
  const { user } = open('/sessions/new', {
    [previews]: ({ body }) => ('coachDaysBefore' in (body as object) ? problem(422, { errors }) : aPreview()),
  })
  await user.click(await screen.findByRole('radio', { name: 'Days longer' }))
  expect(await screen.findByText(`It cannot be saved like this. “Days before the learners”: ${detail}`)).toBeDefined()
  const title = await screen.findByRole<HTMLInputElement>('textbox', { name: /Title/ })
  await write(user, title, 'Autumn')
  expect(title.value).toBe('Autumn')
  await user.click(screen.getByRole('radio', { name: 'As learners' }))
  expect(await said('Coaches')).toMatch(/Can teach/)
})

test('without an answer the form goes on, and one can ask again', async () => {
  let away = true
  const { user } = open('/sessions/new', { [previews]: () => (away ? problem(503) : aPreview()) })
  expect(await screen.findByText(/The service is briefly unavailable/)).toBeDefined()
  await write(user, await screen.findByRole('textbox', { name: /Title/ }), 'Autumn')
  away = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await said('Learners')).toMatch(/Can take part/)
})

test('a warning’s mend fills the field, on the clock of the session', async () => {
  const mended = (body: unknown) => (body as { displayEnd: string }).displayEnd === '2026-07-30T16:00:00Z'
  const { user } = open('/sessions/new', {
    'GET /api/v1/me': person({ timeZone: 'Asia/Tokyo' }),
    [previews]: ({ body }) => aPreview({ warnings: mended(body) ? [noCoach] : [noCoach, unlisted] }),
  })
  await user.click(await screen.findByRole('button', { name: 'Extend to 31 July' }))
  expect((await field('Listed until')).value).toBe('2026-07-31 01:00')
  await expect.poll(() => screen.queryByText(unlisted.detail)).toBeNull()
  expect(document.activeElement?.textContent).toBe('Done: Extend to 31 July.')
  expect(screen.queryByText(noCoach.detail)).toBeNull()
})

test('the review shows every warning and the time line before anything is saved', async () => {
  const { user, asked } = open('/sessions/new', {
    [previews]: ({ body }) =>
      aPreview({ warnings: (body as { hasSessionCoach: boolean }).hasSessionCoach ? [] : [noCoach] }),
  })
  await write(user, await screen.findByRole('textbox', { name: /Title/ }), 'Autumn')
  await user.click(toStep(5))
  expect(await screen.findByText(noCoach.detail)).toBeDefined()
  expect(screen.getByRole('slider', { name: 'Look at another moment' })).toBeDefined()
  await user.click(toStep(4))
  await user.click(await screen.findByRole('combobox', { name: 'Session coaches' }))
  await user.click(await screen.findByRole('option', { name: /Alan Turing/ }))
  await user.click(toStep(5))
  await expect.poll(() => asked(previews).at(-1)?.body).toMatchObject({ hasSessionCoach: true })
  await expect.poll(() => screen.queryByText(noCoach.detail)).toBeNull()
})

test('another moment is looked at without leaving the step', async () => {
  const { user, location } = open('/sessions/new')
  await write(user, await screen.findByRole('textbox', { name: /Title/ }), 'Autumn')
  await user.click(await screen.findByRole('button', { name: /^As of 15 May/ }))
  const moment = await field('Moment')
  await user.clear(moment)
  await user.type(moment, '2026-06-20 12:00{Enter}')
  expect(await screen.findByRole('button', { name: 'As of 20 June, 12:00 (Paris)' })).toBeDefined()
  expect(await said('Coaches')).toMatch(/Read only for coaches/)
  expect(location()).toEqual({ pathname: '/sessions/new', search: '' })
})
