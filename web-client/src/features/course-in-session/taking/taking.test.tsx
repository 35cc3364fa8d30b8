import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { fakeClock, MINUTE, pass } from '../../../test/clock'
import { type Asked, problem } from '../../../test/contract'
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
  SUBMIT,
  saved,
  terms,
} from '../../../test/quizzes'
import type { Stubs } from '../../../test/stubApi'
import { write } from '../../../test/write'

beforeAll(() => configure({ reactStrictMode: true }))

const take = (api: Stubs = {}, quiz = terms()) => comeToQuiz(api, AT_ATTEMPT, quiz)
const bodies = (asked: Asked[]) => asked.map(({ body }) => body)
const first = () => question(/What do you do first/)
const stair = async () => (await question(/Which stair/)).getByRole('textbox', { name: 'Your answer' })

describe('taking a quiz', () => {
  test('shows all its questions, with the answers given before, at an address that stays', async () => {
    const [one, two, three] = QUESTIONS
    const before = [{ ...one, answer: 'b' }, { ...two, answer: 'north' }, three] as typeof QUESTIONS
    take({ [ATTEMPT]: held(anAttempt(), before) })
    expect((await first()).getByRole<HTMLInputElement>('radio', { name: 'Open the windows' }).checked).toBe(true)
    expect(((await stair()) as HTMLInputElement).value).toBe('north')
    expect(screen.getAllByRole('group', { name: /^Question \d of 3/ })).toHaveLength(3)
    expect(screen.getByRole('heading', { level: 2, name: 'Check' })).toBeDefined()
    expect(screen.getByText('Attempt 1')).toBeDefined()
  })

  test('saves each answer by itself as it is given, and says quietly when', async () => {
    const { user, asked } = take()
    await user.click((await first()).getByRole('radio', { name: 'Raise the alarm' }))
    expect(await screen.findByText('Saved 14:01')).toBeDefined()
    await user.click((await first()).getByRole('radio', { name: 'Open the windows' }))
    await waitFor(() => expect(asked(ANSWERS)).toHaveLength(2))
    expect(bodies(asked(ANSWERS))).toEqual([
      { answers: [{ question: '1', value: 'a' }] },
      { answers: [{ question: '1', value: 'b' }] },
    ])
  })

  test('saves what is typed once somebody goes on to something else', async () => {
    const { user, asked } = take()
    await write(user, await stair(), 'north')
    expect(asked(ANSWERS)).toHaveLength(0)
    await user.tab()
    await waitFor(() => expect(asked(ANSWERS)).toHaveLength(1))
    expect(bodies(asked(ANSWERS))).toEqual([{ answers: [{ question: '2', value: 'north' }] }])
  })

  test('saves what is typed once the typing rests', async () => {
    fakeClock()
    const { user, asked } = take()
    await user.type(await stair(), 'nor')
    await pass(1500)
    expect(bodies(asked(ANSWERS))).toEqual([{ answers: [{ question: '2', value: 'nor' }] }])
  })

  test('saves at once what is typed when the page goes out of sight', async () => {
    const { user, asked } = take()
    await write(user, await stair(), 'north')
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    fireEvent(document, new Event('visibilitychange'))
    await waitFor(() => expect(asked(ANSWERS)).toHaveLength(1))
    vi.restoreAllMocks()
  })

  test('says at the question why an answer was not taken, and saves the others', async () => {
    const detail = 'Answer with a text of at most 2,000 characters.'
    const fault = problem(422, { errors: [{ pointer: '/answers/0/value', detail, code: 'not-an-answer' }] })
    const { user, asked } = take({
      [ANSWERS]: ({ body }) => (JSON.stringify(body).includes('north') ? fault : saved()),
    })
    await write(user, await stair(), 'north')
    await user.click((await first()).getByRole('radio', { name: 'Raise the alarm' }))
    expect(await (await question(/Which stair/)).findByText(detail)).toBeDefined()
    expect(await screen.findByText('Saved 14:01')).toBeDefined()
    expect(bodies(asked(ANSWERS)).at(-1)).toEqual({ answers: [{ question: '1', value: 'a' }] })
  })
})

describe('the time', () => {
  const timed = (endsAt: string, now = '2026-05-15T12:00:00Z') => held(anAttempt({ endsAt }), QUESTIONS, now)

  test('is the server’s, whatever this device shows, and is heard at five minutes and at one', async () => {
    fakeClock()
    take({ [ATTEMPT]: timed('2026-05-15T12:06:00Z') })
    const timer = await screen.findByRole('timer')
    expect(timer.textContent).toMatch(/^(6:00|5:5\d) left$/)
    const heard = () => screen.getAllByRole('status').map((each) => each.textContent)
    expect(heard()).not.toContain('5 minutes left')
    await pass(MINUTE + 2000)
    expect(timer.textContent).toMatch(/^4:5\d left$/)
    expect(heard()).toContain('5 minutes left')
    await pass(4 * MINUTE)
    expect(heard()).toContain('1 minute left')
  })

  test('that is over hands in what was saved', async () => {
    fakeClock()
    const ends = '2026-05-15T12:02:00Z'
    let isOver = false
    const ended = held(over({ submittedAt: ends, endedBy: 'TIME' }))
    take({ [ATTEMPT]: () => (isOver ? ended : timed(ends)) })
    await screen.findByRole('timer')
    isOver = true
    await pass(2 * MINUTE)
    expect(screen.queryByRole('radio')).toBeNull()
    await pass(2000)
    expect(await screen.findByText(/^The time was over on 15 May, 14:02 \(Paris\)/)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Hand in' })).toBeNull()
  })

  test('that is over is so without the server, too', async () => {
    fakeClock()
    let isAway = false
    const away = () => {
      throw new TypeError('away')
    }
    take({ [ATTEMPT]: () => (isAway ? away() : timed('2026-05-15T12:02:00Z')) })
    await screen.findByRole('timer')
    isAway = true
    await pass(2 * MINUTE + 1000)
    expect(await screen.findByText('The time is over. What was saved by then is handed in.')).toBeDefined()
    expect(screen.queryByRole('radio')).toBeNull()
  })

  test('that ends in days is a date', async () => {
    take({ [ATTEMPT]: timed('2026-06-30T16:00:00Z') })
    expect(await screen.findByText('You can work on it until 30 June, 18:00 (Paris).')).toBeDefined()
  })
})

describe('handing in', () => {
  const open = async (user: ReturnType<typeof take>['user']) => {
    await user.click(await screen.findByRole('button', { name: 'Hand in' }))
    return within(await screen.findByRole('dialog', { name: 'Hand in this attempt?' }))
  }

  test('asks, and says how many questions have no answer', async () => {
    const { user, asked } = take()
    await user.click((await first()).getByRole('radio', { name: 'Raise the alarm' }))
    const dialog = await open(user)
    expect(dialog.getByText(/^2 questions have no answer\. You cannot change anything afterwards\.$/)).toBeDefined()
    await user.click(dialog.getByRole('button', { name: 'Keep working' }))
    expect(asked(SUBMIT)).toHaveLength(0)
  })

  test('sends what is unsent first, and then shows the attempt as handed in', async () => {
    let isOver = false
    const { user, asked } = take({
      [ATTEMPT]: () => held(isOver ? over() : anAttempt()),
      [SUBMIT]: () => {
        isOver = true
        return over()
      },
    })
    await write(user, await stair(), 'north')
    await user.click((await open(user)).getByRole('button', { name: 'Hand in' }))
    expect(await screen.findByText('Handed in.')).toBeDefined()
    expect(await screen.findByText(/^Handed in on 15 May, 13:58 \(Paris\)\. 3 of 4 points, 75 %\./)).toBeDefined()
    expect(bodies(asked(ANSWERS))).toEqual([{ answers: [{ question: '2', value: 'north' }] }])
    expect(localStorage).toHaveLength(0)
    expect(screen.getByRole('link', { name: 'Back to the quiz' })).toBeDefined()
  })

  test('waits for the connection where something cannot be sent', async () => {
    const { user, asked } = take({
      [ANSWERS]: () => {
        throw new TypeError('away')
      },
    })
    await user.click((await first()).getByRole('radio', { name: 'Raise the alarm' }))
    const dialog = await open(user)
    await user.click(dialog.getByRole('button', { name: 'Hand in' }))
    expect((await dialog.findByRole('alert')).textContent).toMatch(/^The server could not be reached/)
    expect(asked(SUBMIT)).toHaveLength(0)
  })

  test('of what was handed in elsewhere shows it as it is', async () => {
    let isOver = false
    const { user } = take({
      [ATTEMPT]: () => held(isOver ? over() : anAttempt()),
      [SUBMIT]: () => {
        isOver = true
        return problem(409, { code: 'attempt-over', detail: 'This attempt ended at 13:58.' })
      },
    })
    await user.click((await open(user)).getByRole('button', { name: 'Hand in' }))
    expect(await screen.findByText(/^Handed in on 15 May, 13:58/)).toBeDefined()
  })
})
