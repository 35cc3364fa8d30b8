import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { problem, Reply } from '../../../test/contract'
import { aHandIn, aMark, aMarkingRow, first, go, handIn, MARK, MARKING, READ } from '../../../test/marking'
import { pageOf } from '../../../test/samples'
import { write } from '../../../test/write'

const points = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Points, of 20' })
const feedback = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Feedback, which the learner reads' })
const press = (name: string) => screen.getByRole('button', { name })

test('what another coach saved stands beside one’s own, and nothing is overwritten', async () => {
  let etag = '"3"'
  const { user, asked } = go(handIn('h-1'), {
    [READ]: () =>
      new Reply(200, aHandIn(first, { mark: etag === '"3"' ? null : aMark({ releasedAt: null }) }), { ETag: etag }),
    [MARK]: ({ headers }) =>
      headers.get('If-Match') === etag ? new Reply(200, aHandIn(first), { ETag: '"5"' }) : problem(412),
  })
  await write(user, await points(), '12')
  etag = '"4"'
  await user.click(press('Save'))
  const note = within(await screen.findByRole('alert'))
  const rows = note.getAllByRole('row').slice(1)
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))).toEqual([
    ['Mark (both changed it)', '12', '15'],
    ['Feedback, which the learner reads', 'only they changed it; it was blank', 'Good eyes.'],
    ['Hold back', 'only they changed it; it was no', 'yes'],
  ])
  expect((await points()).value).toBe('12')
  await user.click(note.getByRole('button', { name: 'Take theirs, keep my changes too' }))
  await user.click(press('Save'))
  await expect
    .poll(() => asked(MARK).at(-1)?.body)
    .toEqual({ points: 12, feedback: 'Good eyes.', again: false, release: false })
  expect(asked(MARK).at(-1)?.headers.get('If-Match')).toBe('"4"')
})

test('what was handed in again meanwhile is said, with the way to the latest', async () => {
  const detail = 'The learner has handed in again since. Mark the latest.'
  const latest = aMarkingRow('h-7', { number: 2 })
  const { user, location } = go(handIn('h-1'), {
    [MARKING]: ({ query }) => pageOf(...(query.get('q') ? [latest] : [first])),
    [MARK]: problem(409, { code: 'handed-in-again', detail }),
  })
  await write(user, await points(), '12')
  await user.click(press('Save and next'))
  expect(await screen.findByText(detail)).toBeDefined()
  await user.click(await screen.findByRole('link', { name: 'Go to the latest hand-in' }))
  await expect.poll(() => location().pathname).toBe(handIn('h-7'))
})

test('one that was replaced cannot be marked, and leads to the latest', async () => {
  go(handIn('h-1'), {
    [READ]: new Reply(200, aHandIn(first, { replaced: true }), { ETag: '"3"' }),
    [MARKING]: pageOf(aMarkingRow('h-7', { number: 2 })),
  })
  expect(await screen.findByText(/^Grace Hopper has handed in again since/)).toBeDefined()
  const link = await screen.findByRole('link', { name: 'Go to the latest hand-in' })
  expect(link.getAttribute('href')).toBe(handIn('h-7'))
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
})

test('a refusal of the server is said above, and its faults at their field', async () => {
  const detail = 'Nobody marks or reports their own work. Ask another coach or a manager.'
  const errors = [{ pointer: '/points', code: 'out-of-range', detail: 'There are 18 points at most.' }]
  let answer = problem(403, { code: 'own-work', detail })
  const { user } = go(handIn('h-1'), { [MARK]: () => answer })
  await write(user, await points(), '19')
  await user.click(press('Save'))
  expect(await screen.findByText(detail)).toBeDefined()
  answer = problem(422, { errors })
  await user.click(press('Save'))
  expect(await screen.findByText('There are 18 points at most.')).toBeDefined()
  await expect.poll(async () => document.activeElement === (await points())).toBe(true)
})

test('a mark that is not saved is there again for who comes back', async () => {
  const before = go(handIn('h-1'))
  await write(before.user, await points(), '12')
  await write(before.user, feedback(), 'Good.')
  await before.user.click(press('Next'))
  await screen.findByRole('heading', { level: 1, name: /^Barbara Liskov/ })
  expect((await points()).value).toBe('')
  before.unmount()
  go(handIn('h-1'))
  expect((await points()).value).toBe('12')
  expect(feedback().value).toBe('Good.')
  expect(screen.getByText('What you typed before is here again.')).toBeDefined()
})

test('who held back one mark finds the next held back, too', async () => {
  const { user, location, asked } = go(handIn('h-1'))
  await write(user, await points(), '12')
  await user.click(screen.getByRole('checkbox', { name: 'Hold back' }))
  await user.click(press('Save and next'))
  await expect.poll(() => location().pathname).toBe(handIn('h-2'))
  expect(asked(MARK)[0]?.body).toMatchObject({ release: false })
  await screen.findByRole('heading', { level: 1, name: /^Barbara Liskov/ })
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Hold back' }).checked).toBe(true)
})

test('a queue that cannot be read says so, and keeps nobody from marking', async () => {
  const { user, location, asked } = go(handIn('h-1'), { [MARKING]: problem(503, { code: 'database-away' }) })
  expect(await screen.findByText(/The service is briefly unavailable/)).toBeDefined()
  await write(user, await points(), '12')
  await user.click(press('Save and next'))
  await expect.poll(() => location().search).toBe('?tab=marking')
  expect(asked(MARK)).toHaveLength(1)
  expect(screen.getByText('The mark of Grace Hopper is saved.')).toBeDefined()
})
