import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Schemas } from '../../../api/schemas'
import type { Session } from '../../../api/session'
import { problem, Reply } from '../../../test/contract'
import { aSessionItem, aSessionItemRow } from '../../../test/items'
import { aPerson, aSession, pageOf, safety } from '../../../test/samples'
import type { Stubs } from '../../../test/stubApi'
import { visit } from '../../../test/visit'
import { write } from '../../../test/write'
import { aQuestion, aQuiz, aStatement, withoutAnswers } from '../../../test/writtenQuizzes'

const ITEMS = '/api/v1/sessions/{session}/courses/{course}/items'
const ITEM = `${ITEMS}/{item}` as const
const PREVIEW = `POST ${ITEM}/preview` as const

const quiz = aQuiz([aQuestion('1'), aStatement('2', 'Lifts may be used.')])
const drill = aSessionItem('i-3', 'Fire drill', { kind: 'QUIZ', body: null, completion: 'SUBMITTED', weight: 1, quiz })
const COACH: Session['acts'] = ['READ_PAGE', 'READ_CONTENT', 'CHANGE_CONTENT']
const courses = [{ course: safety, position: 1, locked: false, coaches: [aPerson(12, 'Coach Two')], acts: [] }]
const taught = aSession({ acts: COACH, courses })

const right = { choices: [], correct: null, value: null, tolerance: null, accepted: [] }
const told = (id: string, earned: number, rightAnswer: Partial<Schemas['RightAnswer']>) => ({
  id,
  kind: 'SINGLE' as const,
  text: '',
  points: 2,
  choices: [],
  scoring: null,
  answer: null,
  settled: true,
  earned,
  rightAnswer: { ...right, ...rightAnswer },
})

const go = (api: Stubs = {}, item = drill, session = taught) =>
  visit(`/sessions/${taught.id}/courses/${safety.id}/content/i-3`, {
    as: 'TEACHER',
    api: {
      'GET /api/v1/sessions/{session}': new Reply(200, session, { ETag: '"1"' }),
      [`GET ${ITEMS}`]: pageOf(aSessionItemRow('i-3', 'Fire drill')),
      [`GET ${ITEM}`]: new Reply(200, item, { ETag: '"3"' }),
      [PREVIEW]: {
        points: 2,
        maxPoints: 3,
        score: 66.7,
        questions: [told('1', 2, { choices: ['1'] }), told('2', 0, { correct: true })],
      },
      ...api,
    },
  })
const trial = async () => within(await screen.findByRole('region', { name: 'Try the quiz' }))

test('a coach tries a quiz, and is told the points and what was right', async () => {
  const { user, asked } = go()
  await user.click((await trial()).getByRole('button', { name: 'Try it' }))
  await user.click((await trial()).getByRole('radio', { name: 'Raise the alarm' }))
  await user.click((await trial()).getByRole('radio', { name: 'False' }))
  await user.click((await trial()).getByRole('button', { name: 'See the result' }))
  const said = await screen.findByText('2 of 3 points: 66.7 %. Nothing of it was kept.')
  await expect.poll(() => document.activeElement?.contains(said)).toBe(true)
  expect(asked(PREVIEW)[0]?.body).toEqual({
    answers: [
      { question: '1', value: '1' },
      { question: '2', value: false },
    ],
  })
  expect((await trial()).getAllByText('right answer')).toHaveLength(2)
  await user.click((await trial()).getByRole('button', { name: 'Try again' }))
  expect((await trial()).getByRole<HTMLInputElement>('radio', { name: 'False' }).checked).toBe(false)
})

test('what is not saved yet is not tried, and that is said', async () => {
  const { user } = go()
  await write(user, await screen.findByRole('textbox', { name: 'Title' }), '!')
  expect((await trial()).getByText(/^You try what is saved/)).toBeDefined()
})

test('who only reads the content tries it, too', async () => {
  go({}, drill, aSession({ acts: ['READ_PAGE', 'READ_CONTENT'], courses }))
  expect((await trial()).getByRole('button', { name: 'Try it' })).toBeDefined()
  const read = within(screen.getByRole('list', { name: 'Questions' }))
  expect(read.getByText(/Raise the alarm/).textContent).toBe('Raise the alarm (right)')
  expect(read.getByText('Right: true')).toBeDefined()
})

test('a refusal is said in view', async () => {
  const detail = 'You may still take this quiz yourself, so its right answers are kept from you.'
  const { user } = go({ [PREVIEW]: problem(403, { code: 'own-work', detail }) })
  await user.click((await trial()).getByRole('button', { name: 'Try it' }))
  await user.click((await trial()).getByRole('button', { name: 'See the result' }))
  const refusal = await screen.findByText(detail)
  await expect.poll(() => document.activeElement?.contains(refusal)).toBe(true)
})

test('who may still take it neither adapts nor tries it, and is told why', async () => {
  go({}, { ...drill, quiz: withoutAnswers(quiz) })
  expect(await screen.findByText(/so its right answers are kept from you, and you cannot adapt it/)).toBeDefined()
  expect(screen.queryByRole('region', { name: 'Try the quiz' })).toBeNull()
  expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull()
})

test('a quiz of the course is adapted with its questions, which keep their ids', async () => {
  const { user, asked } = go({ [`PUT ${ITEM}/adaptation`]: drill })
  await write(user, await screen.findByRole('textbox', { name: 'Title' }), ' in Lyon')
  await user.click(screen.getByRole('button', { name: 'Save for this session' }))
  await expect.poll(() => asked(`PUT ${ITEM}/adaptation`)).toHaveLength(1)
  const sent = asked(`PUT ${ITEM}/adaptation`)[0]?.body as { quiz: Schemas['Quiz'] } | undefined
  expect(sent?.quiz.questions.map(({ id }) => id)).toEqual(['1', '2'])
})
