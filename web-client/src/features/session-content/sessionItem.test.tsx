import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Session } from '../../api/session'
import { type Asked, problem, Reply } from '../../test/contract'
import { aBaseContent, aSessionItem, aSessionItemRow } from '../../test/items'
import { aPerson, aSession, pageOf, safety } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { stubUploads } from '../../test/uploads'
import { visit } from '../../test/visit'
import { write } from '../../test/write'

const ITEMS = '/api/v1/sessions/{session}/courses/{course}/items'
const ITEM = `${ITEMS}/{item}` as const
const COACH: Session['acts'] = ['READ_PAGE', 'READ_CONTENT', 'CHANGE_CONTENT']
const courses = (locked = false) => [
  { course: safety, position: 1, locked, coaches: [aPerson(12, 'Coach Two')], acts: [] },
]
const taught = aSession({ acts: COACH, courses: courses() })
const content = `/sessions/${taught.id}/courses/${safety.id}/content`

const rules = aSessionItem('i-3', 'House rules')
const adapted = aSessionItem('i-3', 'House rules in Lyon', {
  origin: 'ADAPTED',
  body: 'Use the north gate.',
  base: aBaseContent('House rules', 'Use the *south* gate.'),
})
const ours = aSessionItem('i-4', 'Where we meet', { origin: 'SESSION', body: 'In room 4.' })

const at = (version: number, item: typeof rules) => new Reply(200, item, { ETag: `"${version}"` })
const go = (path: string, api: Stubs = {}, session = taught) =>
  visit(content + path, {
    as: 'TEACHER',
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, session, { ETag: '"1"' }),
      [`GET ${ITEMS}`]: pageOf(aSessionItemRow('i-3', 'House rules')),
      [`GET ${ITEM}`]: at(3, rules),
      ...api,
    },
  })
const title = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Title' })
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })
const keep = () => screen.getByRole('button', { name: 'Save for this session' })

test('an item of the course is adapted from what the course says, whole and on the version that was read', async () => {
  const { user, asked, location } = go('/i-3', { [`PUT ${ITEM}/adaptation`]: adapted })
  expect(await screen.findByText(/^This comes from the course. What you save here replaces it/)).toBeDefined()
  await write(user, await title(), ' in Lyon')
  await user.click(keep())
  expect(await screen.findByText('“House rules in Lyon” is saved for this session.')).toBeDefined()
  expect(location().pathname).toBe(content)
  const [sent] = asked(`PUT ${ITEM}/adaptation`)
  expect(sent?.headers.get('If-Match')).toBe('"3"')
  expect(sent?.body).toEqual({
    title: 'House rules in Lyon',
    externalId: null,
    body: 'Bring your **badge**.',
    required: true,
    completion: 'VIEWED',
    passMark: null,
    opensAfterDays: null,
    dueAfterDays: null,
  })
})

test('an adaptation that the course has left behind says so, with what the course says now', async () => {
  go('/i-3', { [`GET ${ITEM}`]: at(3, { ...adapted, baseChanged: true }) })
  expect(await screen.findByText(/^The course has changed this since you adapted it/)).toBeDefined()
  const base = within(screen.getByRole('region', { name: 'The version of the course: House rules' }))
  expect((await base.findByText('south')).tagName).toBe('EM')
  expect(text().value).toBe('Use the north gate.')
})

test('an adaptation is undone from its own page', async () => {
  const { user, location } = go('/i-3', {
    [`GET ${ITEM}`]: at(3, adapted),
    [`DELETE ${ITEM}/adaptation`]: { dryRun: true, goes: [], warnings: [] },
  })
  await user.click(await screen.findByRole('button', { name: 'Undo the adaptation of “House rules in Lyon”' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Undo it' }))
  await expect.poll(() => location().pathname).toBe(content)
})

test('what the session has of its own is changed as such', async () => {
  const { user, asked } = go('/i-4', { [`GET ${ITEM}`]: at(2, ours), [`PATCH ${ITEM}`]: ours })
  await title()
  await user.clear(text())
  await write(user, text(), 'In room 5.')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await expect.poll(() => asked(`PATCH ${ITEM}`)[0]?.body).toMatchObject({ body: 'In room 5.' })
  expect(asked(`PATCH ${ITEM}`)[0]?.headers.get('If-Match')).toBe('"2"')
})

test('two coaches at once: the other’s text stands beside one’s own', async () => {
  let version = 3
  const theirs = { ...adapted, body: 'Use the west gate.' }
  const { user, asked } = go('/i-3', {
    [`GET ${ITEM}`]: () => (version === 3 ? at(3, adapted) : at(4, theirs)),
    [`PUT ${ITEM}/adaptation`]: ({ headers }: Asked) => (headers.get('If-Match') === '"4"' ? theirs : problem(412)),
  })
  await title()
  await user.clear(text())
  await write(user, text(), 'Use the east gate.')
  version = 4
  await user.click(keep())
  const row = within(await screen.findByRole('alert')).getAllByRole('row')[1]
  expect(row?.textContent).toBe('Text (both changed it)Use the east gate.Use the west gate.')
  await user.click(screen.getByRole('button', { name: 'Discard my changes, take theirs' }))
  expect(text().value).toBe('Use the west gate.')
  await user.click(keep())
  await expect.poll(() => asked(`PUT ${ITEM}/adaptation`).length).toBe(2)
})

test('a lock that comes while one types is said, and what was typed stays', async () => {
  const { user } = go('/i-3', {
    [`PUT ${ITEM}/adaptation`]: problem(403, {
      code: 'course-locked',
      detail: 'A manager has locked this course in this session.',
    }),
  })
  await write(user, await title(), ' in Lyon')
  await user.click(keep())
  expect(await screen.findByText('A manager has locked this course in this session.')).toBeDefined()
  expect((await title()).value).toBe('House rules in Lyon')
})

test('something is added here, after the item that was chosen', async () => {
  const { user, asked, location } = go('/new?after=i-3', { [`POST ${ITEMS}`]: new Reply(201, ours) })
  expect(await screen.findByText('It comes after “House rules”.')).toBeDefined()
  await user.click(screen.getByRole('link', { name: /^Page/ }))
  await write(user, await title(), 'Where we meet')
  await user.click(screen.getByRole('button', { name: 'Add to this session' }))
  expect(await screen.findByText('“Where we meet” is added to this session.')).toBeDefined()
  expect(location().pathname).toBe(content)
  expect(asked(`POST ${ITEMS}`)[0]?.body).toMatchObject({ kind: 'PAGE', title: 'Where we meet', after: 'i-3' })
})

test('a full outline says so above the form', async () => {
  const { user } = go('/new?kind=SECTION', {
    [`POST ${ITEMS}`]: problem(409, {
      code: 'outline-full',
      detail: 'This outline has 500 items, and cannot have more.',
    }),
  })
  await write(user, await title(), 'One more')
  await user.click(screen.getByRole('button', { name: 'Add to this session' }))
  expect(await screen.findByText('This outline has 500 items, and cannot have more.')).toBeDefined()
})

test('pictures go to the session, not to the course', async () => {
  const { user } = go('/i-3')
  await title()
  const uploads = stubUploads()
  await user.upload(screen.getByLabelText('Choose pictures'), new File(['x'], 'gate.png', { type: 'image/png' }))
  expect(uploads[0]?.sent.address).toBe(`/api/v1/sessions/${taught.id}/courses/${safety.id}/files?name=gate.png`)
})

test('where nothing can be changed it is read', async () => {
  go('/i-3', { [`GET ${ITEM}`]: at(3, adapted) }, aSession({ acts: COACH, courses: courses(true) }))
  expect(await screen.findByText('Use the north gate.')).toBeDefined()
  expect(screen.getByText(/^This course is locked in this session/)).toBeDefined()
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('nothing is added where nothing can be changed', async () => {
  go('/new?kind=PAGE', {}, aSession({ acts: ['READ_PAGE', 'READ_CONTENT'], courses: courses() }))
  expect(await screen.findByText(/^You can read this/)).toBeDefined()
  expect(screen.queryByRole('textbox')).toBeNull()
})
