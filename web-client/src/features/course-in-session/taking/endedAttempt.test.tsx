import { configure, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { problem } from '../../../test/contract'
import {
  ANSWERS,
  AT_ATTEMPT,
  ATTEMPT,
  anAttempt,
  aQuestion,
  check,
  comeToQuiz,
  held,
  over,
  QUESTIONS,
  QUIZ,
  question,
  SUBMIT,
  saved,
  terms,
} from '../../../test/quizzes'
import type { Stubs } from '../../../test/stubApi'

beforeAll(() => configure({ reactStrictMode: true }))

const NOTHING = { choices: [], correct: null, value: null, tolerance: null, accepted: [] }
const answered = (earned: number | null, isTold: boolean) => [
  aQuestion({ answer: 'b', settled: true, earned, rightAnswer: isTold ? { ...NOTHING, choices: ['a'] } : null }),
]

describe('an attempt that is over', () => {
  test('shows each question with one’s answer, whether it was right, and the right one where told', async () => {
    comeToQuiz({ [ATTEMPT]: held(over(), answered(0, true)) }, AT_ATTEMPT)
    const first = await question(/What do you do first/)
    expect(first.getByText('Wrong: 0 of 1 point')).toBeDefined()
    expect(
      within(first.getByText('Raise the alarm').closest('li') as HTMLElement).getByText('right answer'),
    ).toBeDefined()
    expect(within(first.getByText('Open the windows').closest('li') as HTMLElement).getByText('chosen')).toBeDefined()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.getByRole('link', { name: 'Back to the quiz' }).getAttribute('href')).toBe(QUIZ)
  })

  test.each<[string, Parameters<typeof terms>[0], number | null, string | null]>([
    ['The right answers are shown once you can start no more attempts.', {}, 1, null],
    ['This quiz does not show which answers were right.', { feedback: 'NEVER' }, null, null],
    ['What was right is shown from 20 May, 23:59 (Paris) on.', { feedback: 'AFTER_DUE' }, null, '2026-05-20T21:59:59Z'],
    ['What was right is shown after the day on which this is due.', { feedback: 'AFTER_DUE' }, null, null],
    [
      'What was right is shown once your other attempt is over.',
      { feedback: 'AFTER_DUE' },
      null,
      '2026-05-10T21:59:59Z',
    ],
  ])('says “%s”', async (words, quiz, earned, dueAt) => {
    const api = { [ATTEMPT]: held(over(), answered(earned, false)) }
    comeToQuiz(api, AT_ATTEMPT, terms(quiz), { ...check, dueAt })
    expect(await screen.findByText(words)).toBeDefined()
  })

  test('by the end of one’s access says so', async () => {
    comeToQuiz({ [ATTEMPT]: held(over({ endedBy: 'ACCESS' }), answered(0, true)) }, AT_ATTEMPT)
    expect(await screen.findByText(/^Your work ceased to count on 15 May, 13:58 \(Paris\)/)).toBeDefined()
  })

  test('that is not one’s own says so', async () => {
    const detail = 'There is no attempt “a-1” of yours at this quiz.'
    comeToQuiz({ [ATTEMPT]: problem(404, { code: 'attempt-not-found', detail }) }, AT_ATTEMPT)
    expect(await screen.findByText(detail)).toBeDefined()
  })
})

describe('a quiz that is checked answer by answer', () => {
  const each = terms({ feedback: 'AFTER_EACH' })
  const told = aQuestion({ answer: 'a', settled: true, earned: 1, rightAnswer: { ...NOTHING, choices: ['a'] } })
  const take = (api: Stubs = {}) => comeToQuiz({ [ANSWERS]: saved({ questions: [told] }), ...api }, AT_ATTEMPT, each)
  const first = () => question(/What do you do first/)

  test('sends nothing before it is asked to check; then the answer is final, and it is told what it earned', async () => {
    const { user, asked } = take()
    await user.click((await first()).getByRole('radio', { name: 'Open the windows' }))
    await user.click((await first()).getByRole('radio', { name: 'Raise the alarm' }))
    expect(asked(ANSWERS)).toHaveLength(0)
    await user.click((await first()).getByRole('button', { name: 'Check' }))
    const verdict = await (await first()).findByText('Right: 1 of 1 point')
    await waitFor(() => expect(document.activeElement?.contains(verdict)).toBe(true))
    expect(asked(ANSWERS).map(({ body }) => body)).toEqual([{ answers: [{ question: '1', value: 'a' }] }])
    expect((await first()).queryByRole('radio')).toBeNull()
    expect((await first()).queryByRole('button', { name: 'Check' })).toBeNull()
    expect((await first()).getByText('right answer')).toBeDefined()
  })

  test('cannot check what has no answer', async () => {
    take()
    expect((await first()).getByRole<HTMLButtonElement>('button', { name: 'Check' }).disabled).toBe(true)
  })

  test('keeps what is not checked through a reload, and hands it in with the rest', async () => {
    localStorage.setItem('lectern.answers.0190a000-0000-7000-8000-000000000001.a-1', '{"open":{"1":"a"}}')
    let isOver = false
    const { user, asked } = take({
      [ATTEMPT]: () => held(isOver ? over() : anAttempt(), isOver ? [told] : QUESTIONS),
      [SUBMIT]: () => {
        isOver = true
        return over()
      },
    })
    expect((await first()).getByRole<HTMLInputElement>('radio', { name: 'Raise the alarm' }).checked).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Hand in' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/^2 questions have no answer\./)).toBeDefined()
    await user.click(dialog.getByRole('button', { name: 'Hand in' }))
    expect(await screen.findByText('Handed in.')).toBeDefined()
    expect(asked(ANSWERS).map(({ body }) => body)).toEqual([{ answers: [{ question: '1', value: 'a' }] }])
  })

  test('that was checked elsewhere says that it is final, and shows the answer that is', async () => {
    let isFinal = false
    const detail = 'The answer to the question “1” is final, since you know whether it was right.'
    const { user } = take({
      [ATTEMPT]: () => held(anAttempt(), isFinal ? [told] : QUESTIONS),
      [ANSWERS]: () => {
        isFinal = true
        return problem(409, { code: 'answer-final', detail })
      },
    })
    await user.click((await first()).getByRole('radio', { name: 'Open the windows' }))
    await user.click((await first()).getByRole('button', { name: 'Check' }))
    expect((await screen.findByRole('alert')).textContent).toBe(detail)
    expect(await (await first()).findByText('Right: 1 of 1 point')).toBeDefined()
  })
})
