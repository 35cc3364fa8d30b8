import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../test/contract'
import { aMarkingRow, first, go, handIn, MARKING, marks, second, session, third } from '../../test/marking'
import { pageOf, safety, somePhases, tools } from '../../test/samples'
import { visit } from '../../test/visit'

const ALL = 'GET /api/v1/me/marking'
const tab = `/sessions/${session.id}?tab=marking`
const table = async (name = 'Waiting for a mark') => within(await screen.findByRole('table', { name }))
const rowsIn = async (name?: string) =>
  (await table(name))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent)

test('the tab of a session lists what waits, the oldest first', async () => {
  const { asked } = go(tab)
  expect(await screen.findByRole('link', { name: 'Grace Hopper' })).toBeDefined()
  expect(await rowsIn()).toEqual([
    'Grace HopperlateWalk your floorWorkplace safety6 May 21:14',
    'Barbara Liskovhand-in 2Walk your floorWorkplace safety9 May 10:00',
    'Alan TuringWalk your floorWorkplace safety10 May 10:00',
  ])
  expect(screen.getByText(/All times are Paris time/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Grace Hopper' }).getAttribute('href')).toBe(handIn('h-1'))
  expect(asked(MARKING)[0]?.query.toString()).toBe('count=true')
})

test('filters stand in the address, and lead to the hand-in with it', async () => {
  const { asked, location, user } = go(`${tab}&state=RELEASED&course=${safety.id}&item=item-walk&q=grace`)
  const link = await screen.findByRole('link', { name: 'Grace Hopper' })
  expect(asked(MARKING)[0]?.query.toString()).toBe(
    `count=true&q=grace&state=RELEASED&course=${safety.id}&item=item-walk`,
  )
  expect(link.getAttribute('href')).toBe(`${handIn('h-1')}?q=grace&state=RELEASED&course=${safety.id}&item=item-walk`)
  await user.click(screen.getByRole('combobox', { name: 'Course' }))
  await user.click(await screen.findByRole('option', { name: 'Our tools' }))
  await expect.poll(() => location().search).toBe(`?tab=marking&state=RELEASED&course=${tools.id}&q=grace`)
})

test('where nothing waits it says so, and where nothing matches how to see all again', async () => {
  const { user, location } = go(`${tab}&q=nobody`, { [MARKING]: pageOf() })
  await screen.findByText('Nothing matches these filters.')
  await user.click(screen.getAllByRole('button', { name: 'Clear filters' }).at(-1) ?? document.body)
  await expect.poll(() => location().search).toBe('?tab=marking')
  expect(await screen.findByRole('heading', { name: 'Nothing waits for your mark.' })).toBeDefined()
})

const overview = { 'GET /api/v1/sessions/{session}/access-phases': somePhases() }

test('who may mark in no course has no such tab', async () => {
  const only = marks({ courses: marks().courses.map((each) => ({ ...each, acts: ['TRACK_LEARNERS'] })) })
  go(tab, { 'GET /api/v1/sessions/{session}': new Reply(200, only, { ETag: '"1"' }), ...overview })
  expect(await screen.findByRole('tab', { name: 'Tracking' })).toBeDefined()
  expect(screen.queryByRole('tab', { name: 'Marking' })).toBeNull()
})

test('a failure is said in its place, and can be tried again', async () => {
  let away = true
  const { user } = go(tab, { [MARKING]: () => (away ? problem(503, { code: 'database-away' }) : pageOf(first)) })
  expect(await screen.findByText(/The service is briefly unavailable/)).toBeDefined()
  away = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('link', { name: 'Grace Hopper' })).toBeDefined()
})

test('the menu counts what waits anywhere, and leads to it', async () => {
  const other = { id: 's-9', title: 'Autumn' }
  const { user, location } = visit('/no-such-page', {
    as: 'TEACHER',
    api: { [ALL]: pageOf(first, aMarkingRow('h-9', { session: other, learner: third.learner })) },
  })
  await user.click(await screen.findByRole('link', { name: 'Marking: 2 wait' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Marking' })).toBeDefined()
  expect(location().pathname).toBe('/marking')
  expect(await rowsIn()).toEqual([
    'Grace HopperlateWalk your floorWorkplace safetySpring 2026 Onboarding6 May 21:14',
    'Alan TuringWalk your floorWorkplace safetyAutumn6 May 21:14',
  ])
  const link = screen.getByRole('link', { name: 'Grace Hopper' })
  expect(link.getAttribute('href')).toBe(`${handIn('h-1')}?of=all`)
})

test('learners have no such entry, and nothing is asked for them', async () => {
  const { asked } = visit('/no-such-page', { as: 'LEARNER' })
  expect(await screen.findByText('Ada Lovelace')).toBeDefined()
  expect(screen.queryByRole('link', { name: /^Marking/ })).toBeNull()
  expect(asked(ALL)).toHaveLength(0)
})

const RELEASE = 'POST /api/v1/sessions/{session}/courses/{course}/items/{item}/released-marks'
const held = [first, second].map((row) => ({ ...row, state: 'HELD_BACK' as const, points: 17.5 }))

test('marks held back are released together after one question, and how many is said', async () => {
  let rows = held
  const { user, asked } = go(`${tab}&state=HELD_BACK`, {
    [MARKING]: ({ query }) => ({ ...pageOf(...rows), page: { ...pageOf().page, total: query.get('item') ? 12 : 2 } }),
    [RELEASE]: () => {
      rows = []
      return { released: 12 }
    },
  })
  expect(await screen.findAllByText('17.5 of 20 points')).toHaveLength(2)
  await user.click(await screen.findByRole('button', { name: 'Release all 12 marks of “Walk your floor”' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Release all 12 marks of “Walk your floor”?' }))
  expect(asked(RELEASE)).toHaveLength(0)
  await user.click(dialog.getByRole('button', { name: 'Release 12 marks' }))
  const said = await screen.findByText('12 marks of “Walk your floor” are released.')
  await expect.poll(() => document.activeElement?.contains(said)).toBe(true)
  expect(asked(RELEASE)[0]?.params).toMatchObject({ course: safety.id, item: 'item-walk' })
  expect(await screen.findByRole('heading', { name: 'No mark is held back.' })).toBeDefined()
})

test('a release that is refused says why, and the question stays', async () => {
  const { user } = go(`${tab}&state=HELD_BACK`, {
    [MARKING]: pageOf(...held),
    [RELEASE]: problem(403, { detail: 'Your access as a coach has ended.' }),
  })
  await user.click(await screen.findByRole('button', { name: /^Release all 2 marks/ }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Release 2 marks' }))
  expect(await screen.findByText('Your access as a coach has ended.')).toBeDefined()
  expect(screen.getByRole('dialog')).toBeDefined()
})
