import type { Schemas } from '../api/schemas'

/** Quizzes as the API answers them; say only what a test is about. */
type Question = Schemas['Question']

const first: Question = {
  id: '1',
  kind: 'SINGLE',
  text: 'What do you do first?',
  points: 2,
  choices: [
    { id: '1', text: 'Raise the alarm', correct: true },
    { id: '2', text: 'Open the windows', correct: false },
  ],
  correct: null,
  value: null,
  tolerance: null,
  accepted: [],
  scoring: null,
}

export const aQuestion = (id: string, changes: Partial<Question> = {}): Question => ({ ...first, id, ...changes })

export const aStatement = (id: string, text: string): Question =>
  aQuestion(id, { kind: 'TRUE_FALSE', text, points: 1, choices: [], correct: true })

export const aQuiz = (questions = [first], changes: Partial<Schemas['Quiz']> = {}): Schemas['Quiz'] => ({
  attempts: 3,
  minutes: null,
  counts: 'BEST',
  shuffleQuestions: false,
  shuffleAnswers: false,
  feedback: 'AFTER_SUBMISSION',
  questions,
  ...changes,
})

/** As somebody reads it who may still take it. */
export const withoutAnswers = (quiz: Schemas['Quiz']): Schemas['Quiz'] => ({
  ...quiz,
  questions: quiz.questions.map((question) => ({
    ...question,
    choices: (question.choices ?? []).map((choice) => ({ ...choice, correct: null })),
    correct: null,
    value: null,
    tolerance: null,
    accepted: [],
  })),
})
