import { configure, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { problem } from '../../../test/contract'
import {
  ATTEMPT,
  ATTEMPTS,
  anAttempt,
  attemptsOf,
  check,
  comeToQuiz,
  held,
  over,
  QUIZ,
  START,
  terms,
} from '../../../test/quizzes'

beforeAll(() => configure({ reactStrictMode: true }))

const fact = async (name: string) => (await screen.findByText(name)).nextElementSibling?.textContent
const rows = async () => within(await screen.findByRole('article')).findAllByRole('listitem')

describe('the page of a quiz', () => {
  test('says its terms in plain words', async () => {
    comeToQuiz({}, QUIZ, terms({ minutes: 30 }))
    expect(await fact('Questions')).toBe('3 questions, for 4 points')
    expect(await fact('Time')).toBe('30 minutes from the moment you start')
    expect(await fact('Attempts')).toBe('3 attempts')
    expect(await fact('What counts')).toBe('Your best attempt')
    expect(await fact('What was right')).toMatch(/^You see it once you have handed in/)
    expect(await screen.findByText('You have not started yet.')).toBeDefined()
  })

  test('with one attempt says nothing of which counts', async () => {
    comeToQuiz({}, QUIZ, terms({ attempts: 1 }))
    expect(await fact('Attempts')).toBe('1 attempt')
    expect(screen.queryByText('What counts')).toBeNull()
  })

  test('lists the attempts so far, each with when, its score and how it ended, and leads to each', async () => {
    const first = over({ id: 'a-1', late: true })
    const second = over({ id: 'a-2', number: 2, endedBy: 'TIME', points: 4, score: 100 })
    comeToQuiz({ [ATTEMPTS]: attemptsOf([first, second], { left: 1 }) })
    const [one, two] = await rows()
    expect(one?.textContent).toBe('Attempt 1 Handed in on 15 May, 13:58 (Paris). 3 of 4 points, 75 %. late')
    expect(two?.textContent).toMatch(/^Attempt 2 The time was over on 15 May, 13:58 \(Paris\)/)
    expect(screen.getByText('1 left of 3')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Attempt 2' }).getAttribute('href')).toBe(`${QUIZ}/attempts/a-2`)
    expect(screen.getByRole('button', { name: 'Start another attempt' })).toBeDefined()
  })

  test('leads on into the attempt that runs', async () => {
    comeToQuiz({ [ATTEMPTS]: attemptsOf([over(), anAttempt({ id: 'a-2', number: 2 })], { mayStart: false }) })
    const link = await screen.findByRole('link', { name: 'Go on with attempt 2' })
    expect(link.getAttribute('href')).toBe(`${QUIZ}/attempts/a-2`)
    expect(screen.getByText('under way')).toBeDefined()
  })

  test('reads every page of the attempts', async () => {
    const more = { limit: 200, hasMore: true, nextCursor: 'next', total: 2 }
    const { asked } = comeToQuiz({
      [ATTEMPTS]: ({ query }) =>
        query.get('cursor') === 'next'
          ? attemptsOf([anAttempt({ id: 'a-2', number: 2 })], { mayStart: false })
          : { ...attemptsOf([over()]), page: more },
    })
    expect(await screen.findByRole('link', { name: 'Go on with attempt 2' })).toBeDefined()
    expect(asked(ATTEMPTS)).toHaveLength(2)
  })

  test.each([
    ['none is left', attemptsOf([over()], { left: 0, mayStart: false }), 'You have no attempt left.'],
    ['it is closed', attemptsOf([over()], { left: null, mayStart: false }), 'No attempt can start any more'],
  ])('says why no attempt can start where %s', async (_, mine, words) => {
    comeToQuiz({ [ATTEMPTS]: mine })
    expect(await screen.findByText(new RegExp(`^${words}`))).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull()
  })

  test('for who does not learn here shows the terms alone', async () => {
    const { asked } = comeToQuiz({}, QUIZ, terms(), { ...check, state: null })
    expect(await fact('Attempts')).toBe('3 attempts')
    expect(asked(ATTEMPTS)).toHaveLength(0)
  })

  test('goes on without the attempts, which can be asked for again', async () => {
    let away = true
    const { user } = comeToQuiz({ [ATTEMPTS]: () => (away ? problem(503) : attemptsOf([over()])) })
    const again = await screen.findByRole('button', { name: 'Try again' })
    expect(await fact('Attempts')).toBe('3 attempts')
    away = false
    await user.click(again)
    expect(await screen.findByRole('link', { name: 'Attempt 1' })).toBeDefined()
  })
})

describe('starting an attempt', () => {
  test('without a limit of time leads into it at once, at an address of its own', async () => {
    const { user, location } = comeToQuiz({ [START]: held() })
    await user.click(await screen.findByRole('button', { name: 'Start' }))
    expect(await screen.findByRole('group', { name: /What do you do first/ })).toBeDefined()
    expect(location().pathname).toBe(`${QUIZ}/attempts/a-1`)
  })

  test('with a limit of time asks first', async () => {
    const { user, asked } = comeToQuiz({ [START]: held() }, QUIZ, terms({ minutes: 30 }))
    await user.click(await screen.findByRole('button', { name: 'Start' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Start now?' }))
    expect(dialog.getByText(/^You have 30 minutes from the moment you start\./)).toBeDefined()
    expect(asked(START)).toHaveLength(0)
    await user.click(dialog.getByRole('button', { name: 'Start now' }))
    expect(await screen.findByRole('group', { name: /What do you do first/ })).toBeDefined()
  })

  test('where one runs already, begun elsewhere, leads into that one', async () => {
    const running = problem(409, { code: 'attempt-running', ...{ attempt: 'a-7' } })
    const { user, location } = comeToQuiz({ [START]: running, [ATTEMPT]: held(anAttempt({ id: 'a-7' })) })
    await user.click(await screen.findByRole('button', { name: 'Start' }))
    expect(await screen.findByRole('group', { name: /What do you do first/ })).toBeDefined()
    expect(location().pathname).toBe(`${QUIZ}/attempts/a-7`)
  })

  test('that is refused says why', async () => {
    const detail = 'Your access to this session is over since 15 May, 14:00.'
    const { user } = comeToQuiz({ [START]: problem(403, { code: 'access-over', detail }) })
    await user.click(await screen.findByRole('button', { name: 'Start' }))
    expect((await screen.findByRole('alert')).textContent).toBe(detail)
  })
})
