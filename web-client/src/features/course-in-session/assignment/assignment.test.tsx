import { configure, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { aFile, aHandIn, aMark, comeToTask, handIn, MINE, mine, OUTLINE, TASK, walk } from '../../../test/assignments'
import { fakeClock, MINUTE, pass } from '../../../test/clock'
import { problem } from '../../../test/contract'
import { content, reading } from '../../../test/readCourse'
import { itemsOf } from '../../../test/reading'

beforeAll(() => configure({ reactStrictMode: true }))

describe('the page of an assignment', () => {
  test.each<[string, ('TEXT' | 'FILES')[]]>([
    ['Hand in a text, files, or both. There are up to 20 points.', ['TEXT', 'FILES']],
    ['Hand in a text. There are up to 20 points.', ['TEXT']],
    ['Hand in files. There are up to 20 points.', ['FILES']],
  ])('says “%s”', async (words, allowed) => {
    comeToTask({}, { allowed })
    expect(await screen.findByText(words)).toBeDefined()
    expect(screen.getByText('once').tagName).toBe('EM')
    await screen.findByRole('button', { name: 'Hand in' })
    expect(screen.queryByRole('textbox', { name: 'Your text' }) !== null).toBe(allowed.includes('TEXT'))
    expect(screen.queryByText('Drop files here, or choose some') !== null).toBe(allowed.includes('FILES'))
  })

  test('shows what was handed in, the last one first, and that it waits for a mark', async () => {
    const last = aHandIn(2, { late: true, files: [aFile('f-1', 'floor-plan.pdf')] })
    comeToTask({ [MINE]: mine([aHandIn(1), last]) })
    expect(await screen.findByText(/^Handed in, waiting for a mark\. Until it is marked you can hand in/)).toBeDefined()
    const second = await handIn(2)
    expect(second.getByText(/Handed in on 12 May, 21:14 \(Paris\)\./).textContent).toMatch(/late$/)
    expect(second.getByText('clear').tagName).toBe('STRONG')
    const file = second.getByRole('link', { name: /^floor-plan\.pdf/ })
    expect([file.getAttribute('href'), file.closest('li')?.textContent]).toEqual([
      '/f/f-1',
      expect.stringMatching(/312 kB$/),
    ])
    expect(screen.getAllByRole('article').map((each) => each.getAttribute('aria-label'))).toEqual([
      null,
      'Hand-in 2',
      'Hand-in 1',
    ])
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('shows the mark with its points, what the coach says of it, and that it is done with', async () => {
    comeToTask({ [MINE]: mine([aHandIn(1, { mark: aMark() })], false) })
    const mark = within(await screen.findByRole('region', { name: 'Mark' }))
    expect(mark.getByText('17.5 of 20 points')).toBeDefined()
    expect(mark.getByText('eyes').tagName).toBe('STRONG')
    expect(mark.getByText('By Coach One, 14 May, 10:00 (Paris)')).toBeDefined()
    expect(screen.getByText('This has been marked, so that nothing more can be handed in.')).toBeDefined()
    expect(screen.queryByRole('button', { name: /Hand in/ })).toBeNull()
  })

  test('says that the coach lets one hand in again', async () => {
    const mark = aMark({ again: true, points: null, feedback: null, markedBy: null })
    comeToTask({ [MINE]: mine([aHandIn(1, { mark })]) })
    expect(await screen.findByText('Your coach lets you hand in again.')).toBeDefined()
    expect(screen.getByText('No points yet')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Hand in again' })).toBeDefined()
  })

  test('after the end shows what was handed in, and takes nothing more', async () => {
    comeToTask({ [MINE]: mine([aHandIn(1)], false) }, { access: reading })
    expect(await handIn(1)).toBeDefined()
    expect(screen.getByText(/cannot become done any more/)).toBeDefined()
    expect(screen.queryByRole('button', { name: /Hand in/ })).toBeNull()
  })

  test('for who does not learn here is the task alone', async () => {
    const { asked } = comeToTask({}, {}, { ...walk, state: null })
    expect(await screen.findByText(/^Hand in a text, files, or both/)).toBeDefined()
    expect(asked(MINE)).toHaveLength(0)
  })

  test('goes on without the hand-ins, which can be asked for again', async () => {
    let away = true
    const { user } = comeToTask({ [MINE]: () => (away ? problem(503) : mine([aHandIn(1)])) })
    const again = await screen.findByRole('button', { name: 'Try again' })
    expect(screen.getByText('once')).toBeDefined()
    away = false
    await user.click(again)
    expect(await handIn(1)).toBeDefined()
  })

  test('left open for long gets a new address of a file before it opens it, or says why not', async () => {
    fakeClock()
    let isAway = false
    const items = mine([aHandIn(1, { files: [aFile('f-1', 'floor-plan.pdf')] })])
    const { user } = comeToTask({
      [MINE]: () => (isAway ? problem(503, { detail: 'The files are being moved.' }) : items),
    })
    const link = (await handIn(1)).getByRole('link', { name: /^floor-plan\.pdf/ })
    await pass(10 * MINUTE)
    isAway = true
    await user.click(link)
    expect((await screen.findByRole('alert')).textContent).toBe('The files are being moved.')
  })
})

describe('a new mark', () => {
  test('is said on the page and in the outline until it was read', async () => {
    const fresh = { ...walk, news: true }
    let isRead = false
    comeToTask(
      {
        [OUTLINE]: () => itemsOf(isRead ? walk : fresh),
        [MINE]: () => {
          isRead = true
          return mine([aHandIn(1, { mark: aMark() })], false)
        },
      },
      {},
      fresh,
    )
    expect(await screen.findByRole('region', { name: 'Mark' })).toBeDefined()
    const article = screen.getAllByRole('article')[0] as HTMLElement
    expect(within(article).getByText('New mark')).toBeDefined()
    await waitFor(async () => expect(within(await content()).queryByText('New mark')).toBeNull())
    expect(
      within(await content())
        .getByRole('link', { name: 'Walk, started' })
        .getAttribute('href'),
    ).toBe(TASK)
  })
})
