import type { Schemas } from '../../../api/schemas'
import { numberOrNull, type TypedNumber } from '../../../lib/typedNumber'

export type Quiz = Schemas['Quiz']
export type Question = Schemas['Question']
export type QuestionKind = Schemas['QuestionKind']

/** A choice as it is written; `id` is the server's, null where it is new. */
export type ChoiceValues = { key: string; id: string | null; text: string; correct: boolean }

/** A question as it is written. What other kinds have is kept, and not sent: who changes the kind back finds it again. */
export type QuestionValues = {
  key: string
  id: string | null
  kind: QuestionKind
  text: string
  points: TypedNumber
  choices: ChoiceValues[]
  correct: boolean | null
  value: TypedNumber
  tolerance: TypedNumber
  /** One answer in each line. */
  accepted: string
  scoring: Schemas['ChoiceScoring']
}

/** What stands in the fields of a quiz. */
export type QuizValues = {
  attempts: TypedNumber
  minutes: TypedNumber
  counts: Schemas['Counting']
  shuffleQuestions: boolean
  shuffleAnswers: boolean
  feedback: Schemas['Feedback']
  questions: QuestionValues[]
}

export const QUESTION_KINDS: readonly QuestionKind[] = ['SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'NUMBER', 'TEXT']

export const hasChoices = (kind: QuestionKind) => kind === 'SINGLE' || kind === 'MULTIPLE'

/** A key that none of these has: what is new is told apart by it, also after a reload. */
export function freshKey(taken: readonly { key: string }[]): string {
  const numbers = taken.map(({ key }) => Number(/^new-(\d+)$/.exec(key)?.[1] ?? 0))
  return `new-${Math.max(0, ...numbers) + 1}`
}

export const newChoice = (others: readonly ChoiceValues[]): ChoiceValues => ({
  key: freshKey(others),
  id: null,
  text: '',
  correct: false,
})

export function newQuestion(others: readonly QuestionValues[]): QuestionValues {
  const first = newChoice([])
  return {
    key: freshKey(others),
    id: null,
    kind: 'SINGLE',
    text: '',
    points: 1,
    choices: [first, newChoice([first])],
    correct: null,
    value: '',
    tolerance: '',
    accepted: '',
    scoring: 'ALL_OR_NOTHING',
  }
}

/** The same once more, as something new. */
export const duplicateOf = (question: QuestionValues, others: readonly QuestionValues[]): QuestionValues => ({
  ...question,
  key: freshKey(others),
  id: null,
  choices: question.choices.map((choice, index) => ({ ...choice, key: `new-${index + 1}`, id: null })),
})

const choiceValues = ({ id, text, correct }: Schemas['Choice'], index: number): ChoiceValues => ({
  key: id ?? `new-${index + 1}`,
  id: id ?? null,
  text,
  correct: correct === true,
})

const questionValues = (question: Question, index: number): QuestionValues => ({
  key: question.id ?? `new-${index + 1}`,
  id: question.id ?? null,
  kind: question.kind,
  text: question.text,
  points: question.points ?? 1,
  choices: hasChoices(question.kind) ? (question.choices ?? []).map(choiceValues) : newQuestion([]).choices,
  correct: question.correct ?? null,
  value: question.value ?? '',
  tolerance: question.tolerance ?? '',
  accepted: (question.accepted ?? []).join('\n'),
  scoring: question.scoring ?? 'ALL_OR_NOTHING',
})

/** What stands in the fields; a new quiz begins with a question to be written. */
export const quizValues = (quiz?: Quiz): QuizValues => ({
  attempts: quiz?.attempts ?? '',
  minutes: quiz?.minutes ?? '',
  counts: quiz?.counts ?? 'BEST',
  shuffleQuestions: quiz?.shuffleQuestions ?? false,
  shuffleAnswers: quiz?.shuffleAnswers ?? false,
  feedback: quiz?.feedback ?? 'AFTER_SUBMISSION',
  questions: quiz ? quiz.questions.map(questionValues) : [newQuestion([])],
})

const lacksAnswer = ({ kind, choices = [], correct, value, accepted = [] }: Question) => {
  if (hasChoices(kind)) return !choices.some((choice) => choice.correct)
  if (kind === 'TRUE_FALSE') return correct == null
  return kind === 'NUMBER' ? value == null : accepted.length === 0
}

/** Whether its right answers are kept from who reads it: a quiz that was saved has them all. */
export const isKept = ({ questions }: Quiz) => questions.length > 0 && questions.every(lacksAnswer)

/** The answers that are accepted, one by one. */
export const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

/** What belongs to its kind, and nothing else. */
function questionOf(question: QuestionValues): Question {
  const { id, kind, text, choices, correct, value, tolerance, accepted, scoring } = question
  const said = { id, kind, text, points: numberOrNull(question.points), choices: [], accepted: [] }
  switch (kind) {
    case 'SINGLE':
    case 'MULTIPLE':
      return {
        ...said,
        choices: choices.map((choice) => ({ id: choice.id, text: choice.text, correct: choice.correct })),
        ...(kind === 'MULTIPLE' ? { scoring } : {}),
      }
    case 'TRUE_FALSE':
      return { ...said, correct }
    case 'NUMBER':
      return { ...said, value: numberOrNull(value), tolerance: numberOrNull(tolerance) }
    case 'TEXT':
      return { ...said, accepted: linesOf(accepted) }
  }
}

/** What is sent. */
export const quizOf = ({ attempts, minutes, questions, ...rules }: QuizValues): Quiz => ({
  ...rules,
  attempts: numberOrNull(attempts),
  minutes: numberOrNull(minutes),
  questions: questions.map(questionOf),
})

/** A number that was typed, 0 while it is none. */
export const numberOf = (typed: TypedNumber) => Number(typed) || 0
