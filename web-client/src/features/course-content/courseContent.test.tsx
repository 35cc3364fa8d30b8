import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../test/contract'
import { aBaseItem, aBaseRow, aHeading } from '../../test/items'
import { aCourse, pageOf, safety } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { visit } from '../../test/visit'

const LIST = 'GET /api/v1/courses/{course}/items'
const ORDER = 'PUT /api/v1/courses/{course}/item-order'
const ITEM = '/api/v1/courses/{course}/items/{item}'
const url = `/courses/${safety.id}/content`

const before = aHeading('i-1', 'Before you start')
const welcome = aBaseRow('i-2', 'Welcome')
const rules = aBaseRow('i-3', 'House rules', { required: false, dueAfterDays: 7 })

const orderOf = (version: number, ...items: string[]) => new Reply(200, { items }, { ETag: `"${version}"` })
const around: Stubs = {
  'GET /api/v1/courses/{course}': new Reply(200, aCourse(safety), { ETag: '"1"' }),
  'GET /api/v1/courses/{course}/item-order': orderOf(5, 'i-1', 'i-2', 'i-3'),
  [LIST]: pageOf(before, welcome, rules),
}
const open = (api: Stubs = {}) => visit(url, { as: 'TEACHER', api: { ...around, ...api } })

const outline = () => screen.findByRole('list', { name: 'Outline' })
const titles = () =>
  within(screen.getByRole('list', { name: 'Outline' }))
    .getAllByRole('listitem')
    .map((row) => within(row).getByRole('link').textContent)

test('the outline says what each item is, and what is unusual about it', async () => {
  open({
    [LIST]: pageOf(
      before,
      aBaseRow('i-2', 'Welcome', { hidden: true }),
      rules,
      aBaseRow('i-4', 'Fire drill', {
        kind: 'EXTERNAL',
        completion: 'PASSED',
        passMark: 70,
        weight: 2,
        opensAfterDays: 0,
      }),
    ),
  })
  const rows = within(await outline()).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual([
    'Before you startHeading',
    'WelcomePageHidden',
    'House rulesPage · optional · due after 7 days',
    'Fire drillWork elsewhere · passed from 70 % · weight 2 · opens on the first day',
  ])
})

test('an empty course says what to do first', async () => {
  const { user, location } = open({ [LIST]: pageOf() })
  expect(await screen.findByText('Nothing in this course yet')).toBeDefined()
  await user.click(screen.getByRole('link', { name: 'Add the first item' }))
  expect(await screen.findByRole('heading', { name: 'What do you want to add?' })).toBeDefined()
  expect(location().pathname).toBe(`${url}/new`)
})

test('who is not an author of it is told who sees its content', async () => {
  const { asked } = open({
    'GET /api/v1/courses/{course}': new Reply(200, { ...aCourse(safety), mayChange: false }, { ETag: '"1"' }),
  })
  expect(await screen.findByText(/^Only its authors and administrators see and change/)).toBeDefined()
  expect(asked(LIST)).toHaveLength(0)
})

test('the order is changed with the keyboard, told aloud, and saved on the version that was read', async () => {
  let order = ['i-1', 'i-2', 'i-3']
  const rows = new Map([before, welcome, rules].map((row) => [row.id, row]))
  const { user, asked } = open({
    [LIST]: () => pageOf(...order.map((id) => rows.get(id) ?? welcome)),
    [ORDER]: ({ body }) => {
      order = (body as { items: string[] }).items
      return orderOf(6, ...order)
    },
  })
  const handle = await screen.findByRole('button', { name: 'Move Welcome' })
  handle.focus()
  await user.keyboard('{ArrowDown}')
  expect(titles()).toEqual(['Before you start', 'House rules', 'Welcome'])
  expect(screen.getByText('Welcome is now 3 of 3')).toBeDefined()
  await expect.poll(() => asked(ORDER).length).toBe(1)
  expect(asked(ORDER)[0]?.body).toEqual({ items: ['i-1', 'i-3', 'i-2'] })
  expect(asked(ORDER)[0]?.headers.get('If-Match')).toBe('"5"')
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Move Welcome')
  await user.keyboard('{ArrowDown}')
  expect(asked(ORDER)).toHaveLength(1)
})

test('moves that come while one is being saved are saved after it, on its version', async () => {
  const { user, asked } = open({ [ORDER]: ({ body }) => orderOf(6, ...(body as { items: string[] }).items) })
  const handle = await screen.findByRole('button', { name: 'Move House rules' })
  handle.focus()
  await user.keyboard('{ArrowUp}{ArrowUp}')
  await expect.poll(() => asked(ORDER).at(-1)?.body).toEqual({ items: ['i-3', 'i-1', 'i-2'] })
  const versions = asked(ORDER).map(({ headers }) => headers.get('If-Match'))
  expect(versions).toEqual(['"5"', '"6"'].slice(0, versions.length))
})

test('an order that somebody else changed meanwhile is shown as it stands now, and that is said', async () => {
  let theirs = false
  const { user } = open({
    [LIST]: () => (theirs ? pageOf(rules, before, welcome) : pageOf(before, welcome, rules)),
    [ORDER]: () => {
      theirs = true
      return problem(412)
    },
  })
  await user.click(await screen.findByRole('button', { name: 'More about “Welcome”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Move “Welcome” up' }))
  expect(await screen.findByText(/^Somebody else changed the outline in the meantime/)).toBeDefined()
  expect(titles()).toEqual(['House rules', 'Before you start', 'Welcome'])
})

test('an item is hidden everywhere, and shown again', async () => {
  let hidden = false
  const { user, asked } = open({
    [LIST]: () => pageOf(aBaseRow('i-2', 'Welcome', { hidden })),
    [`PATCH ${ITEM}`]: ({ body }) => {
      hidden = (body as { hidden: boolean }).hidden
      return aBaseItem('i-2', 'Welcome', { hidden })
    },
  })
  await user.click(await screen.findByRole('button', { name: 'More about “Welcome”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Hide “Welcome”' }))
  expect(await screen.findByText(/^“Welcome” is hidden in every session/)).toBeDefined()
  await user.click(await screen.findByRole('button', { name: 'More about “Welcome”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Show “Welcome” again' }))
  expect(await screen.findByText('“Welcome” can be seen again.')).toBeDefined()
  expect(asked(`PATCH ${ITEM}`).map(({ body }) => body)).toEqual([{ hidden: true }, { hidden: false }])
})

test('hiding that is refused says why', async () => {
  const { user } = open({ [`PATCH ${ITEM}`]: problem(403, { detail: 'You are no longer an author of this course.' }) })
  await user.click(await screen.findByRole('button', { name: 'More about “Welcome”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Hide “Welcome”' }))
  expect(await screen.findByText('You are no longer an author of this course.')).toBeDefined()
})

test('an item is deleted after one question that says what goes with it', async () => {
  const { user, asked } = open({
    [`DELETE ${ITEM}`]: {
      dryRun: true,
      goes: [
        { what: 'items', count: 1 },
        { what: 'adaptations', count: 2 },
      ],
      warnings: [],
    },
  })
  await user.click(await screen.findByRole('button', { name: 'More about “Welcome”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete “Welcome”' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete “Welcome” from this course?' }))
  expect((await dialog.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual([
    'the adaptations in 2 sessions',
  ])
  await user.click(dialog.getByRole('button', { name: 'Delete it' }))
  expect(await screen.findByText('“Welcome” is deleted.')).toBeDefined()
  expect(asked(`DELETE ${ITEM}`).map(({ query }) => query.get('dryRun'))).toEqual(['true', 'false'])
})

test('what learners have worked on is not deleted: it says where, and is hidden instead', async () => {
  const { user, asked } = open({
    [`DELETE ${ITEM}`]: problem(409, {
      code: 'item-has-work',
      detail: '41 learners in 2 sessions have worked on this. Hide it instead; their results are kept.',
      sessions: [
        { session: { id: 's-1', title: 'Spring' }, learners: 40 },
        { session: { id: 's-2', title: 'Autumn' }, learners: 1 },
      ],
    } as object),
    [`PATCH ${ITEM}`]: aBaseItem('i-2', 'Welcome', { hidden: true }),
  })
  await user.click(await screen.findByRole('button', { name: 'More about “Welcome”' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete “Welcome”' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText(/^41 learners in 2 sessions have worked on this/)).toBeDefined()
  expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Spring: 40 learners',
    'Autumn: 1 learner',
  ])
  expect(dialog.queryByRole('button', { name: 'Delete it' })).toBeNull()
  await user.click(dialog.getByRole('button', { name: 'Hide it instead' }))
  expect(await screen.findByText(/^“Welcome” is hidden in every session/)).toBeDefined()
  expect(asked(`PATCH ${ITEM}`)[0]?.body).toEqual({ hidden: true })
})
