import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../test/contract'
import { ADD, at, content, go, ITEM, save, text, title, welcome } from '../../test/courseItem'
import { aBaseItem } from '../../test/items'
import { token } from '../../test/visit'
import { write } from '../../test/write'

test('its kind is chosen first, then what it says; it comes after the item that was chosen', async () => {
  const { user, asked, location } = go('/new?after=i-2', { [ADD]: new Reply(201, aBaseItem('i-9', 'Our site')) })
  expect(await screen.findByText('It comes after “Welcome”.')).toBeDefined()
  await user.click(screen.getByRole('link', { name: /^Link/ }))
  await write(user, await title(), 'Our site')
  await write(user, screen.getByRole('textbox', { name: 'Address' }), 'https://example.org/')
  await user.click(screen.getByRole('radio', { name: 'the learner says so' }))
  await write(user, screen.getByRole('textbox', { name: 'Days until it is due' }), '7')
  expect(screen.getByText('Due 7 days after a learner starts, at the end of the day.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Add to the course' }))
  expect(await screen.findByText('“Our site” is added.')).toBeDefined()
  expect(location().pathname).toBe(content)
  expect(asked(ADD)[0]?.body).toEqual({
    kind: 'LINK',
    title: 'Our site',
    externalId: null,
    url: 'https://example.org/',
    required: true,
    completion: 'MARKED',
    passMark: null,
    opensAfterDays: null,
    dueAfterDays: 7,
    after: 'i-2',
  })
})

test('a heading has a title, and nothing to be done', async () => {
  const { user, asked } = go('/new?kind=SECTION', { [ADD]: new Reply(201, aBaseItem('i-9', 'At the end')) })
  await write(user, await title(), 'At the end')
  expect(screen.queryByRole('checkbox', { name: 'Counts for progress' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Add to the course' }))
  await expect.poll(() => asked(ADD)[0]?.body).toEqual({ kind: 'SECTION', title: 'At the end', externalId: null })
})

test('what the browser sees is wrong stands at its field', async () => {
  const { user, asked } = go('/new?kind=EXTERNAL')
  await write(user, await screen.findByRole('textbox', { name: 'Address' }), 'example.org')
  await write(user, screen.getByRole('textbox', { name: 'Days until it opens' }), '9')
  await write(user, screen.getByRole('textbox', { name: 'Days until it is due' }), '7')
  await user.click(screen.getByRole('button', { name: 'Add to the course' }))
  const alert = within(await screen.findByRole('alert'))
  expect(alert.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Title: Please fill this in.',
    'Address: This is not a web address. It begins with https:// or http://.',
    'Days until it is due: It would be due before it opens.',
  ])
  expect(asked(ADD)).toHaveLength(0)
})

test('before a change it says where that shows, and saves on the version that was read', async () => {
  const shown = { ...welcome, reach: { runningSessions: 3, learnersWithWork: 41 } }
  const { user, asked, location } = go('/i-2', { [`GET ${ITEM}`]: at(3, shown), [`PATCH ${ITEM}`]: welcome })
  expect(await screen.findByText('Shows in 3 running sessions; 41 learners have worked on it.')).toBeDefined()
  await write(user, await title(), ' everybody')
  await user.click(save())
  expect(await screen.findByText('“Welcome” is saved.')).toBeDefined()
  expect(location().pathname).toBe(content)
  const [sent] = asked(`PATCH ${ITEM}`)
  expect(sent?.headers.get('If-Match')).toBe('"3"')
  expect(sent?.body).toEqual({
    title: 'Welcome everybody',
    externalId: null,
    body: 'Bring your **badge**.',
    required: true,
    completion: 'VIEWED',
    passMark: null,
    opensAfterDays: null,
    dueAfterDays: null,
  })
})

test('faults of the server stand at their fields, and what is folded away opens', async () => {
  const errors = [{ pointer: '/externalId', code: 'taken', detail: 'Another item of this course has it.' }]
  const { user } = go('/i-2', { [`PATCH ${ITEM}`]: problem(409, { errors }) })
  await title()
  await user.click(save())
  expect(await screen.findByText('Another item of this course has it.')).toBeDefined()
  const field = screen.getByRole('textbox', { name: 'External id' })
  expect(field.closest('details')?.open).toBe(true)
  await expect.poll(() => document.activeElement).toBe(field)
})

test('what the text will look like stands beside it', async () => {
  const { user } = go('/i-2')
  const preview = within(await screen.findByRole('region', { name: 'Preview' }))
  expect((await preview.findByText('badge')).tagName).toBe('STRONG')
  await user.clear(text())
  expect(await preview.findByText(/^What you write appears here/)).toBeDefined()
})

test('the buttons write the Markdown, and so do their keys', async () => {
  const { user } = go('/i-2')
  await title()
  const area = text()
  area.setSelectionRange(0, 5)
  await user.click(screen.getByRole('button', { name: 'Italic' }))
  expect(area.value).toBe('*Bring* your **badge**.')
  area.setSelectionRange(8, 12)
  await user.keyboard('{Control>}b{/Control}')
  expect(area.value).toBe('*Bring* **your** **badge**.')
  await user.click(screen.getByRole('button', { name: 'Heading' }))
  expect(area.value).toBe('## *Bring* **your** **badge**.')
})

test('a draft outlives a reload, is of this item alone, and can be thrown away', async () => {
  const first = go('/i-2')
  await write(first.user, await title(), ' again')
  first.unmount()
  const other = go('/i-3', { [`GET ${ITEM}`]: at(1, aBaseItem('i-3', 'House rules')) })
  expect((await title()).value).toBe('House rules')
  other.unmount()
  const { user } = go('/i-2')
  expect((await title()).value).toBe('Welcome again')
  expect(screen.getByText('What you typed before is here again.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Start over' }))
  expect((await title()).value).toBe('Welcome')
})

test('who leaves what is not saved is asked, and finds it again', async () => {
  const { user, location } = go('/i-2')
  await write(user, await title(), ' again')
  await user.click(screen.getByRole('link', { name: 'Content' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }))
  await user.click(dialog.getByRole('button', { name: 'Stay here' }))
  expect(location().pathname).toBe(`${content}/i-2`)
  await user.click(screen.getByRole('link', { name: 'Content' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Leave' }))
  await user.click(await screen.findByRole('link', { name: 'Welcome' }))
  expect((await title()).value).toBe('Welcome again')
})

test('what somebody else wrote meanwhile stands beside one’s own, and then both are saved', async () => {
  let version = 3
  const theirs = { ...welcome, body: 'Bring a friend.', dueAfterDays: 5 }
  const { user, asked } = go('/i-2', {
    [`GET ${ITEM}`]: () => (version === 3 ? at(3) : at(4, theirs)),
    [`PATCH ${ITEM}`]: ({ headers }) => (headers.get('If-Match') === '"4"' ? theirs : problem(412)),
  })
  await title()
  await user.clear(text())
  await write(user, text(), 'Bring your keys.')
  version = 4
  await user.click(save())
  const note = await screen.findByRole('alert')
  const rows = within(note).getAllByRole('row').slice(1)
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))).toEqual([
    ['Text (both changed it)', 'Bring your keys.', 'Bring a friend.'],
    ['Days until it is due', 'only they changed it; it was blank', '5'],
  ])
  await user.click(within(note).getByRole('button', { name: 'Take theirs, keep my changes too' }))
  await user.click(save())
  await expect
    .poll(() => asked(`PATCH ${ITEM}`).at(-1)?.body)
    .toMatchObject({ body: 'Bring your keys.', dueAfterDays: 5 })
})

test('it is deleted from its own page, and one comes back to the outline', async () => {
  const { user, location } = go('/i-2', { [`DELETE ${ITEM}`]: { dryRun: true, goes: [], warnings: [] } })
  await user.click(await screen.findByRole('button', { name: 'Delete “Welcome”' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete it' }))
  expect(await screen.findByText('“Welcome” is deleted.')).toBeDefined()
  expect(location().pathname).toBe(content)
})

test('whose sign-in is lost is not held, and what was typed is there afterwards', async () => {
  const { user, location } = go('/i-2', { [`PATCH ${ITEM}`]: problem(401), 'POST /api/v1/auth/refresh': lostOnce() })
  await write(user, await title(), ' again')
  await user.click(save())
  await expect.poll(() => location().pathname).toBe('/sign-in')
})

/** Signed in at first, and not again. */
function lostOnce() {
  let isFirst = true
  return () => {
    const answer = isFirst ? token : problem(401)
    isFirst = false
    return answer
  }
}
