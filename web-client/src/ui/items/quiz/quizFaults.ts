import { isWholeWithin, numberOrNull, type TypedNumber } from '../../../lib/typedNumber'
import { t } from '../../../words/quizForm'
import { required } from '../../forms/rules'
import { hasChoices, linesOf, type QuestionValues, type QuizValues } from './quizValues'

type Faults = Record<string, string>
type Fault = string | null | false

const given = (faults: Record<string, Fault>): Faults =>
  Object.fromEntries(Object.entries(faults).filter((each): each is [string, string] => Boolean(each[1])))

const isNumber = (typed: TypedNumber) => Number.isFinite(numberOrNull(typed) ?? Number.NaN)

function choiceFaults({ choices }: QuestionValues): Faults {
  if (choices.length < 2) return { choices: t('quizForm.twoChoices') }
  return given({
    choices: !choices.some(({ correct }) => correct) && t('quizForm.noneRight'),
    ...Object.fromEntries(choices.map(({ text }, index) => [`choices.${index}.text`, required(text)])),
  })
}

function answerFaults(question: QuestionValues): Faults {
  const { kind, correct, value, tolerance, accepted } = question
  if (hasChoices(kind)) return choiceFaults(question)
  if (kind === 'TRUE_FALSE') return given({ correct: correct === null && t('form.required') })
  if (kind === 'TEXT') return given({ accepted: linesOf(accepted).length === 0 && t('quizForm.acceptedMissing') })
  return given({
    value: !isNumber(value) && t('quizForm.valueFault'),
    tolerance: !((numberOrNull(tolerance) ?? 0) >= 0) && t('quizForm.toleranceFault'),
  })
}

function questionFaults(question: QuestionValues): Faults {
  const points = numberOrNull(question.points) ?? 1
  return given({
    text: required(question.text),
    points: !(points > 0 && points <= 1000) && t('quizForm.worthFault'),
    ...answerFaults(question),
  })
}

const under = (path: string, faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).map(([name, fault]) => [`${path}.${name}`, fault]))

/** What the browser can refuse of a quiz by itself, by field and in the order of the form. */
export function quizFaults(quiz: QuizValues, isDue: boolean): Faults {
  const { attempts, minutes, feedback, questions } = quiz
  const rules = given({
    attempts: !isWholeWithin(attempts, 1, 100) && t('quizForm.attemptsFault'),
    minutes: !isWholeWithin(minutes, 1, 1440) && t('quizForm.minutesFault'),
    feedback: feedback === 'AFTER_DUE' && !isDue && t('quizForm.feedbackFault'),
  })
  const each = questions.map((question, index) => under(`questions.${index}`, questionFaults(question)))
  const none = given({ questions: questions.length === 0 && t('quizForm.noQuestion') })
  return under('quiz', Object.assign({}, ...each, none, rules))
}
