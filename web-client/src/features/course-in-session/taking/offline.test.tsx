import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { fakeClock, pass } from '../../../test/clock'
import { problem, type Reply } from '../../../test/contract'
import {
  ANSWERS,
  AT_ATTEMPT,
  ATTEMPT,
  anAttempt,
  comeToQuiz,
  held,
  over,
  QUESTIONS,
  question,
  saved,
} from '../../../test/quizzes'
import type { Stubs } from '../../../test/stubApi'
import { person } from '../../../test/visit'
import { write } from '../../../test/write'

beforeAll(() => configure({ reactStrictMode: true }))

const take = (api: Stubs = {}) => comeToQuiz(api, AT_ATTEMPT)
const alarm = async () => (await question(/What do you do first/)).getByRole('radio', { name: 'Raise the alarm' })
const stair = async () => (await question(/Which stair/)).getByRole('textbox', { name: 'Your answer' })
const KEPT = `lectern.answers.${person().id}.a-1`
const NOT_SENT = 'Not sent yet: 2 answers. They are sent as soon as the connection is back.'

/** A server that is away until it is called back. */
function server(answer: Reply | ReturnType<typeof saved> = saved()) {
  const state = { isAway: true }
  const stub = () => {
    if (state.isAway) throw new TypeError('away')
    return answer
  }
  return { state, stub }
}

/** Two answers that do not get through. */
async function answerTwo({ user }: ReturnType<typeof take>) {
  await user.click(await alarm())
  await write(user, await stair(), 'north')
  await user.tab()
}

describe('the network away for a minute', () => {
  test('keeps the answers, says so, and sends them once it is back', async () => {
    const { state, stub } = server()
    const page = take({ [ANSWERS]: stub })
    await answerTwo(page)
    expect(await screen.findByText(NOT_SENT)).toBeDefined()
    expect(JSON.parse(localStorage.getItem(KEPT) ?? '').unsent).toEqual({ '1': 'a', '2': 'north' })
    state.isAway = false
    fireEvent(window, new Event('online'))
    expect(await screen.findByText('Saved 14:01')).toBeDefined()
    expect(screen.queryByText(NOT_SENT)).toBeNull()
    const answers = [
      { question: '1', value: 'a' },
      { question: '2', value: 'north' },
    ]
    expect(page.asked(ANSWERS).at(-1)?.body).toEqual({ answers })
    expect(localStorage.getItem(KEPT)).toBeNull()
  })

  test('is tried again by itself, less and less often', async () => {
    fakeClock()
    const { state, stub } = server()
    const page = take({ [ANSWERS]: stub })
    await answerTwo(page)
    await screen.findByText(NOT_SENT)
    const before = page.asked(ANSWERS).length
    await pass(60_000)
    const tries = page.asked(ANSWERS).length - before
    expect(tries).toBeGreaterThan(2)
    expect(tries).toBeLessThan(8)
    state.isAway = false
    await pass(30_000)
    expect(await screen.findByText('Saved 14:01')).toBeDefined()
  })

  test('loses nothing in a reload: what was unsent stands there, and is sent', async () => {
    localStorage.setItem(KEPT, JSON.stringify({ unsent: { '1': 'a', '2': 'north' }, open: {} }))
    const { asked } = take()
    expect(((await alarm()) as HTMLInputElement).checked).toBe(true)
    expect(((await stair()) as HTMLInputElement).value).toBe('north')
    await waitFor(() => expect(asked(ANSWERS)).toHaveLength(1))
    await waitFor(() => expect(localStorage.getItem(KEPT)).toBeNull())
  })

  test('asks whoever leaves meanwhile, and says that the answers wait', async () => {
    const { stub } = server()
    const page = take({ [ANSWERS]: stub })
    await answerTwo(page)
    await screen.findByText(NOT_SENT)
    await page.user.click(screen.getByRole('link', { name: /^Check,/ }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave now?' }))
    expect(dialog.getByText(/^2 answers are not sent yet\. They wait in this browser/)).toBeDefined()
    await page.user.click(dialog.getByRole('button', { name: 'Leave' }))
    expect(await screen.findByText('Your attempts')).toBeDefined()
    expect(JSON.parse(localStorage.getItem(KEPT) ?? '').unsent).toEqual({ '1': 'a', '2': 'north' })
  })

  test('a page that is left sends what is left', async () => {
    const { user, asked, unmount } = take()
    await write(user, await stair(), 'north')
    unmount()
    await waitFor(() => expect(asked(ANSWERS)).toHaveLength(1))
  })

  test('what another tab has not sent stays with it', async () => {
    const { user } = take()
    await alarm()
    localStorage.setItem(KEPT, JSON.stringify({ unsent: { '3': 12 }, open: {} }))
    await user.click(await alarm())
    expect(await screen.findByText('Saved 14:01')).toBeDefined()
    expect(JSON.parse(localStorage.getItem(KEPT) ?? '').unsent).toEqual({ '3': 12 })
  })

  test('somebody else at this browser does not send them', async () => {
    localStorage.setItem('lectern.answers.somebody.a-1', JSON.stringify({ unsent: { '1': 'a' }, open: {} }))
    const { asked } = take()
    expect(((await alarm()) as HTMLInputElement).checked).toBe(false)
    expect(asked(ANSWERS)).toHaveLength(0)
  })
})

describe('answers that come too late', () => {
  const ended = problem(409, { code: 'attempt-over', ...{ endedAt: '2026-05-15T11:58:00Z' } })
  const tooLate = (words: string) => `The ${words} came too late`

  test('are named, do not count and are dropped; the attempt is shown as it ended', async () => {
    const { state, stub } = server(ended)
    const page = take({ [ANSWERS]: stub, [ATTEMPT]: () => held(state.isAway ? anAttempt() : over()) })
    await answerTwo(page)
    await screen.findByText(NOT_SENT)
    state.isAway = false
    fireEvent(window, new Event('online'))
    const note = await screen.findByText(new RegExp(tooLate('answers to questions 1, 2')))
    expect(note.textContent).toMatch(/do not count: the attempt was over on 15 May, 13:58 \(Paris\)\.$/)
    expect(await screen.findByText(/^Handed in on 15 May, 13:58/)).toBeDefined()
    expect(localStorage.getItem(KEPT)).toBeNull()
  })

  test('as nothing of one’s counts any more are named, too', async () => {
    const { user } = take({ [ANSWERS]: problem(403, { code: 'access-over', detail: 'Your access is over.' }) })
    await user.click(await alarm())
    expect(await screen.findByText(`${tooLate('answer to question 1')} and does not count.`)).toBeDefined()
    expect(localStorage.getItem(KEPT)).toBeNull()
  })

  test('are named on coming back to an attempt that is over, but not those that had arrived', async () => {
    localStorage.setItem(KEPT, JSON.stringify({ unsent: { '1': 'a', '2': 'north' }, open: {} }))
    const [one, ...rest] = QUESTIONS
    const { asked } = take({ [ATTEMPT]: held(over(), [{ ...one, answer: 'a' }, ...rest] as typeof QUESTIONS) })
    expect(await screen.findByText(new RegExp(tooLate('answer to question 2')))).toBeDefined()
    expect(asked(ANSWERS)).toHaveLength(0)
    expect(localStorage.getItem(KEPT)).toBeNull()
  })
})
