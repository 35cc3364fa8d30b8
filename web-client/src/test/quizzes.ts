import { screen, within } from '@testing-library/react'
import type { Schemas } from '../api/schemas'
import { PLACE } from './courseInSession'
import { come } from './readCourse'
import { anItem, anOpened, itemsOf } from './reading'
import { pageOf } from './samples'
import type { Stubs } from './stubApi'
import { NOW } from './visit'

/** A quiz in a course inside a session, as the API answers it for stubs; say only what a test is about. */

const AT = '/api/v1/me/sessions/{session}/courses/{course}/items/{item}'
export const ITEM = `GET ${AT}` as const
export const ATTEMPTS = `GET ${AT}/attempts` as const
export const START = `POST ${AT}/attempts` as const
export const ATTEMPT = `GET ${AT}/attempts/{attempt}` as const
export const ANSWERS = `PATCH ${AT}/attempts/{attempt}/answers` as const
export const SUBMIT = `PUT ${AT}/attempts/{attempt}/submission` as const
const OUTLINE = 'GET /api/v1/me/sessions/{session}/courses/{course}/items'

export const QUIZ = `${PLACE}/items/check`
export const AT_ATTEMPT = `${QUIZ}/attempts/a-1`

export const check = anItem('Check', { kind: 'QUIZ', completion: 'SUBMITTED', state: 'STARTED' })

export const terms = (changes: Partial<Schemas['Terms']> = {}): Schemas['Terms'] => ({
  attempts: 3,
  counts: 'BEST',
  feedback: 'AFTER_SUBMISSION',
  minutes: null,
  points: 4,
  questions: 3,
  ...changes,
})

export const anAttempt = (changes: Partial<Schemas['MyAttempt']> = {}): Schemas['MyAttempt'] => ({
  id: 'a-1',
  number: 1,
  startedAt: '2026-05-15T11:50:00Z',
  endsAt: null,
  submittedAt: null,
  endedBy: null,
  late: false,
  points: null,
  score: null,
  ...changes,
})

export const over = (changes: Partial<Schemas['MyAttempt']> = {}) =>
  anAttempt({ submittedAt: '2026-05-15T11:58:00Z', endedBy: 'LEARNER', points: 3, score: 75, ...changes })

export const attemptsOf = (
  items: Schemas['MyAttempt'][],
  changes: Partial<Schemas['MyAttempts']> = {},
): Schemas['MyAttempts'] => ({ ...pageOf(...items), left: 2, mayStart: true, ...changes })

export const aQuestion = (changes: Partial<Schemas['AnsweredQuestion']> = {}): Schemas['AnsweredQuestion'] => ({
  id: '1',
  kind: 'SINGLE',
  text: 'What do you do first?',
  points: 1,
  choices: [
    { id: 'a', text: 'Raise the alarm' },
    { id: 'b', text: 'Open the windows' },
  ],
  scoring: null,
  answer: null,
  settled: false,
  earned: null,
  rightAnswer: null,
  ...changes,
})

export const QUESTIONS = [
  aQuestion(),
  aQuestion({ id: '2', kind: 'TEXT', text: 'Which stair?', choices: [] }),
  aQuestion({ id: '3', kind: 'NUMBER', text: 'How many doors?', choices: [], points: 2 }),
]

export const held = (attempt = anAttempt(), questions = QUESTIONS, now = NOW): Schemas['AttemptResponse'] => ({
  attempt,
  maxPoints: 4,
  now,
  questions,
})

export const saved = (changes: Partial<Schemas['AnswersResponse']> = {}): Schemas['AnswersResponse'] => ({
  savedAt: '2026-05-15T12:01:00Z',
  endsAt: null,
  answered: 1,
  questions: [],
  ...changes,
})

/** Comes to the quiz, or to an attempt at it. */
export const comeToQuiz = (api: Stubs = {}, at = QUIZ, quiz = terms(), item = check) =>
  come({
    at,
    api: {
      [OUTLINE]: itemsOf(item),
      [ITEM]: anOpened(item, { quiz }),
      [ATTEMPTS]: attemptsOf([]),
      [ATTEMPT]: held(),
      [ANSWERS]: saved(),
      ...api,
    },
  })

export const question = async (name: RegExp) => within(await screen.findByRole('group', { name }))
