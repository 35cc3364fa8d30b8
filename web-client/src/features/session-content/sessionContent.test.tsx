import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Session } from '../../api/session'
import { problem, Reply } from '../../test/contract'
import { aBaseContent, aSessionItem, aSessionItemRow } from '../../test/items'
import { aPerson, aSession, pageOf, safety } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'

const LIST = 'GET /api/v1/sessions/{session}/courses/{course}/items'
const ITEM = '/api/v1/sessions/{session}/courses/{course}/items/{item}'
const COACH: Session['acts'] = ['READ_PAGE', 'READ_CONTENT', 'CHANGE_CONTENT']
const course = (locked: boolean) => ({
  course: safety,
  position: 1,
  locked,
  coaches: [aPerson(12, 'Coach Two')],
  acts: [],
})
const taught = aSession({ acts: COACH, courses: [course(false)] })
const url = `/sessions/${taught.id}/courses/${safety.id}/content`

const heading = aSessionItemRow('i-1', 'Fire', { kind: 'SECTION', required: null, completion: null })
const welcome = aSessionItemRow('i-2', 'Welcome')
const rules = aSessionItemRow('i-3', 'House rules in Lyon', { origin: 'ADAPTED', baseChanged: true })
const ours = aSessionItemRow('i-4', 'Where we meet', { origin: 'SESSION', after: 'i-2' })
const hidden = aSessionItemRow('i-5', 'Fire drill', { hidden: true })

const open = (api: Stubs = {}, session = taught, as: 'TEACHER' | 'SESSION_ADMIN' | 'ADMIN' = 'TEACHER') =>
  visit(url, {
    as,
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, session, { ETag: '"1"' }),
      [LIST]: pageOf(heading, welcome, ours, rules, hidden),
      ...api,
    },
  })

const outline = () => screen.findByRole('list', { name: 'Content of Workplace safety in Spring 2026 Onboarding' })
const more = async (name: string) => screen.findByRole('button', { name: `More about “${name}”` })
const act = async (name: string) => screen.findByRole('menuitem', { name })

test('the outline says where each item comes from, what is hidden, and what the course has changed since', async () => {
  open()
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Workplace safety · Spring 2026 Onboarding' }),
  ).toBeDefined()
  const rows = within(await outline()).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual([
    'FireHeading · from the course',
    'WelcomePage · from the course',
    'Where we meetPageOnly here',
    'House rules in LyonPageThe course has changed this sinceAdapted here',
    'Fire drillPage · from the courseHidden here',
  ])
  expect(screen.getByText(/^What you change here shows in this session only/)).toBeDefined()
})

test('an item is hidden here, and shown again', async () => {
  let isHidden = false
  const { user, asked } = open({
    [LIST]: () => pageOf(aSessionItemRow('i-2', 'Welcome', { hidden: isHidden })),
    [`PUT ${ITEM}/hidden`]: () => {
      isHidden = true
      return aSessionItem('i-2', 'Welcome', { hidden: true })
    },
    [`DELETE ${ITEM}/hidden`]: () => {
      isHidden = false
      return { dryRun: false, goes: [], warnings: [] }
    },
  })
  await user.click(await more('Welcome'))
  await user.click(await act('Hide “Welcome” in this session'))
  expect(await screen.findByText(/^“Welcome” is hidden in this session/)).toBeDefined()
  await user.click(await more('Welcome'))
  await user.click(await act('Show “Welcome” again'))
  expect(await screen.findByText('“Welcome” can be seen again in this session.')).toBeDefined()
  expect(asked(`DELETE ${ITEM}/hidden`)[0]?.query.get('dryRun')).toBeNull()
})

test('a heading is hidden with what stands under it', async () => {
  const { user, asked } = open({ [`PUT ${ITEM}/hidden`]: aSessionItem('i-1', 'Fire', { hidden: true }) })
  await user.click(await more('Fire'))
  await user.click(await act('Hide “Fire” and what stands under it'))
  await expect.poll(() => asked(`PUT ${ITEM}/hidden`)[0]?.query.get('under')).toBe('true')
})

test('what is refused says why', async () => {
  const { user } = open({
    [`PUT ${ITEM}/hidden`]: problem(403, { detail: 'A manager has locked this course in this session.' }),
  })
  await user.click(await more('Welcome'))
  await user.click(await act('Hide “Welcome” in this session'))
  expect(await screen.findByText('A manager has locked this course in this session.')).toBeDefined()
})

test('before an adaptation is undone, what comes back is shown', async () => {
  const { user, asked } = open({
    [`GET ${ITEM}`]: new Reply(
      200,
      aSessionItem('i-3', 'House rules in Lyon', {
        origin: 'ADAPTED',
        base: aBaseContent('House rules', 'Use the *south* gate.'),
      }),
      { ETag: '"4"' },
    ),
    [`DELETE ${ITEM}/adaptation`]: { dryRun: true, goes: [{ what: 'adaptations', count: 1 }], warnings: [] },
  })
  await user.click(await more('House rules in Lyon'))
  await user.click(await act('Undo the adaptation of “House rules in Lyon”'))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText('House rules')).toBeDefined()
  expect((await dialog.findByText('south')).tagName).toBe('EM')
  await user.click(dialog.getByRole('button', { name: 'Undo it' }))
  expect(await screen.findByText('The version of the course is back.')).toBeDefined()
  expect(asked(`DELETE ${ITEM}/adaptation`).map(({ query }) => query.get('dryRun'))).toEqual(['true', 'false'])
})

test('only what the session has of its own is moved and deleted', async () => {
  const { user, asked } = open({ [`PATCH ${ITEM}`]: aSessionItem('i-4', 'Where we meet', { origin: 'SESSION' }) })
  await outline()
  expect(screen.getAllByRole('button', { name: /^Move / }).map((node) => node.getAttribute('aria-label'))).toEqual([
    'Move Where we meet',
  ])
  await user.click(await more('Welcome'))
  expect(screen.queryByRole('menuitem', { name: /^Delete/ })).toBeNull()
  await user.keyboard('{Escape}')
  screen.getByRole('button', { name: 'Move Where we meet' }).focus()
  await user.keyboard('{ArrowDown}')
  expect(screen.getByText('Where we meet is now 4 of 5')).toBeDefined()
  await expect.poll(() => asked(`PATCH ${ITEM}`)[0]?.body).toEqual({ after: 'i-3', position: 1 })
})

test('own items go after one another, and before all others', async () => {
  const second = aSessionItemRow('i-6', 'Parking', { origin: 'SESSION', after: 'i-2', position: 2 })
  const { user, asked } = open({
    [LIST]: pageOf(welcome, ours, second),
    [`PATCH ${ITEM}`]: aSessionItem('i-4', 'Where we meet', { origin: 'SESSION' }),
  })
  ;(await screen.findByRole('button', { name: 'Move Where we meet' })).focus()
  await user.keyboard('{ArrowDown}')
  await expect.poll(() => asked(`PATCH ${ITEM}`).at(-1)?.body).toEqual({ after: 'i-6' })
  await user.click(await more('Where we meet'))
  await user.click(await act('Move “Where we meet” up'))
  await expect.poll(() => asked(`PATCH ${ITEM}`).at(-1)?.body).toEqual({ after: null, position: 1 })
})

test('an own item that learners have worked on is hidden instead', async () => {
  const work = [{ session: { id: taught.id, title: taught.title }, learners: 3 }]
  const { user, asked } = open({
    [`DELETE ${ITEM}`]: problem(409, {
      code: 'item-has-work',
      detail: 'Learners have worked on it.',
      sessions: work,
    } as object),
    [`PUT ${ITEM}/hidden`]: aSessionItem('i-4', 'Where we meet', { hidden: true }),
  })
  await user.click(await more('Where we meet'))
  await user.click(await act('Delete “Where we meet”'))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText('Spring 2026 Onboarding: 3 learners')).toBeDefined()
  await user.click(dialog.getByRole('button', { name: 'Hide it instead' }))
  await expect.poll(() => asked(`PUT ${ITEM}/hidden`).length).toBe(1)
})

test('a locked course says who can unlock it, and offers nothing', async () => {
  open({}, aSession({ acts: COACH, courses: [course(true)] }))
  expect(await screen.findByText(/can unlock it: (you|Ada Lovelace), Manager Two\.$/i)).toBeDefined()
  await outline()
  expect(screen.queryByRole('button', { name: /^More about/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Add an item' })).toBeNull()
})

test('a lock does not bind an administrator, who is told of it and led to it', async () => {
  open({}, aSession({ acts: [...COACH, 'ADMINISTER'], courses: [course(true)] }), 'ADMIN')
  expect(await screen.findByText(/^This course is locked in this session. As an administrator/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Go to the lock' }).getAttribute('href')).toBe(
    `/sessions/${taught.id}?tab=courses`,
  )
  expect(await more('Welcome')).toBeDefined()
})

test('managers read it, and learn who changes it', async () => {
  open({}, aSession({ acts: ['READ_PAGE', 'ADMINISTER', 'READ_CONTENT'], courses: [course(false)] }), 'SESSION_ADMIN')
  expect(
    await screen.findByText('You can read this. The content is changed by the coaches: Coach Two, Coach One.'),
  ).toBeDefined()
  await outline()
  expect(screen.queryByRole('button', { name: /^(More about|Move)/ })).toBeNull()
})

test('coaches whose access is not open read it', async () => {
  open({}, aSession({ acts: ['READ_PAGE', 'READ_CONTENT'], courses: [course(false)] }))
  expect(await screen.findByText(/^You can read this. Coaches change the content while/)).toBeDefined()
})

test('an empty course says what to do', async () => {
  open({ [LIST]: pageOf() })
  expect(await screen.findByText(/^Add what only this session needs/)).toBeDefined()
})

test('learners are led to their own view', async () => {
  open({ 'GET /api/v1/sessions/{session}': problem(403, { code: 'learners-see-my-sessions' }) })
  expect(await screen.findByRole('link', { name: 'Open my view of this session' })).toBeDefined()
})
