import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../test/contract'
import { aBaseItem, aBaseRow } from '../../test/items'
import { aCourse, pageOf, safety } from '../../test/samples'
import type { Stubs } from '../../test/stubApi'
import { stubUploads } from '../../test/uploads'
import { token, visit } from '../../test/visit'
import { write } from '../../test/write'

const ITEM = '/api/v1/courses/{course}/items/{item}'
const ADD = 'POST /api/v1/courses/{course}/items'
const content = `/courses/${safety.id}/content`

const welcome = aBaseItem('i-2', 'Welcome')
const at = (version: number, item = welcome) => new Reply(200, item, { ETag: `"${version}"` })
const around: Stubs = {
  'GET /api/v1/courses/{course}': new Reply(200, aCourse(safety), { ETag: '"1"' }),
  'GET /api/v1/courses/{course}/item-order': new Reply(200, { items: ['i-2'] }, { ETag: '"5"' }),
  'GET /api/v1/courses/{course}/items': pageOf(aBaseRow('i-2', 'Welcome')),
  [`GET ${ITEM}`]: at(3),
}
const go = (url: string, api: Stubs = {}) => visit(content + url, { as: 'TEACHER', api: { ...around, ...api } })
const title = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Title' })
const text = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })
const save = () => screen.getByRole('button', { name: 'Save' })

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

const image = (name: string, type = 'image/png') => new File(['x'], name, { type })
const uploaded = (name: string) => ({ id: 'f-1', name, mediaType: 'image/png', size: 1, inline: true })

test('a picture that is chosen is sent, says how far it is, and comes into the text', async () => {
  const { user } = go('/i-2')
  await title()
  const uploads = stubUploads()
  await user.upload(screen.getByLabelText('Choose pictures'), image('the gate.png'))
  const [upload] = uploads
  expect(upload?.sent.address).toBe(`/api/v1/courses/${safety.id}/files?name=the%20gate.png`)
  expect(upload?.sent.headers.Authorization).toBe('Bearer a-token')
  upload?.progress(42, 100)
  expect(await screen.findByText('Uploading “the gate.png”: 42 %')).toBeDefined()
  upload?.answer({ status: 201, body: uploaded('the gate.png') })
  await expect.poll(() => text().value).toContain('![the gate](file:f-1)')
  expect(screen.queryByText(/^Uploading/)).toBeNull()
  const shown = await screen.findByRole<HTMLImageElement>('img', { name: 'the gate' })
  expect(shown.src).toMatch(/^data:image\/png/)
})

test('a picture is pasted or dropped; what is none is refused before it is sent', async () => {
  go('/i-2')
  await title()
  const uploads = stubUploads()
  fireEvent.paste(text(), { clipboardData: { files: [image('shot.png')] } })
  fireEvent.drop(text(), { dataTransfer: { files: [image('plan.pdf', 'application/pdf')] } })
  expect(await screen.findByText(/^“plan.pdf” is not a picture that a page can show/)).toBeDefined()
  expect(uploads.map(({ sent }) => sent.file.name)).toEqual(['shot.png'])
})

test('a picture that the server refuses says why, and the text stays as it is', async () => {
  go('/i-2')
  await title()
  const uploads = stubUploads()
  fireEvent.paste(text(), { clipboardData: { files: [image('shot.png')] } })
  await expect.poll(() => uploads.length).toBe(1)
  uploads[0]?.answer({ status: 409, body: { status: 409, detail: 'This course has used its 500 MB.' } })
  expect(await screen.findByText('“shot.png” was not uploaded. This course has used its 500 MB.')).toBeDefined()
  expect(text().value).toBe('Bring your **badge**.')
})

test('a file is sent at once, and can be stopped; what has arrived is chosen', async () => {
  const { user, asked } = go('/new?kind=FILE', { [ADD]: new Reply(201, aBaseItem('i-9', 'Map')) })
  await write(user, await title(), 'Map')
  const uploads = stubUploads()
  const field = screen.getByLabelText(/^File/)
  await user.upload(field, image('first.pdf', 'application/pdf'))
  await user.click(await screen.findByRole('button', { name: 'Stop uploading first.pdf' }))
  expect(uploads[0]?.isAborted).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Add to the course' }))
  expect(await screen.findByText('Choose a file, and wait until it has been uploaded.')).toBeDefined()
  await user.upload(field, image('map.pdf', 'application/pdf'))
  await expect.poll(() => uploads.length).toBe(2)
  uploads[1]?.answer({ status: 201, body: { ...uploaded('map.pdf'), size: 1_400_000 } })
  expect(await screen.findByText('“map.pdf” is uploaded.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Add to the course' }))
  await expect.poll(() => asked(ADD)[0]?.body).toMatchObject({ kind: 'FILE', file: 'f-1' })
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
