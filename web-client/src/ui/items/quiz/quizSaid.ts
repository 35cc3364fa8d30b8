import { t } from '../../../words/quizForm'
import { linesOf, type QuestionValues, type QuizValues } from './quizValues'

const SETTINGS: Partial<Record<string, () => string>> = {
  attempts: () => t('quizForm.attempts'),
  minutes: () => t('quizForm.minutes'),
  counts: () => t('quizForm.counts'),
  shuffleQuestions: () => t('quizForm.shuffleQuestions'),
  shuffleAnswers: () => t('quizForm.shuffleAnswers'),
  feedback: () => t('quizForm.feedback'),
  questions: () => t('quizForm.questions'),
}

const PARTS: Partial<Record<string, () => string>> = {
  kind: () => t('quizForm.kind'),
  text: () => t('quizForm.text'),
  points: () => t('quizForm.worth'),
  choices: () => t('quizForm.choices'),
  correct: () => t('quizForm.statement'),
  value: () => t('quizForm.value'),
  tolerance: () => t('quizForm.tolerance'),
  accepted: () => t('quizForm.accepted'),
  scoring: () => t('quizForm.scoring'),
}

/** "Question 4: choice 2" for a field of a quiz, in sight or not. */
export function quizLabel(path: string): string | undefined {
  const [quiz, member = '', number, part = '', choice] = path.split('.')
  if (quiz !== 'quiz') return undefined
  if (number === undefined) return SETTINGS[member]?.() ?? t('quizForm.questions')
  const question = t('quizForm.question', { n: Number(number) + 1 })
  const name = part === 'choices' && choice ? t('quizForm.choice', { n: Number(choice) + 1 }) : PARTS[part]?.()
  return name ? `${question}: ${name}` : question
}

const answerSaid = ({ kind, choices, correct, value, tolerance, accepted }: QuestionValues): string => {
  switch (kind) {
    case 'SINGLE':
    case 'MULTIPLE':
      return choices.map((each) => `${each.text}${each.correct ? ` ${t('quizForm.isRightChoice')}` : ''}`).join(' / ')
    case 'TRUE_FALSE':
      return correct === null ? '' : t(correct ? 'quizForm.true' : 'quizForm.false')
    case 'NUMBER':
      return Number(tolerance) > 0 ? t('quizForm.within', { value, tolerance }) : String(value)
    case 'TEXT':
      return linesOf(accepted).join(' / ')
  }
}

const points = (worth: number | string) => t('quizForm.points', { count: Number(worth) })

/** A whole quiz in words, as it stands beside another version of it. */
export function quizSaid({ attempts, minutes, counts, feedback, questions, ...shuffled }: QuizValues): string {
  const rules = [
    String(attempts) && `${t('quizForm.attempts')}: ${attempts}`,
    String(minutes) && `${t('quizForm.minutes')}: ${minutes}`,
    t('quizForm.fact.counts', { which: t(`quizForm.counts.${counts}`) }),
    shuffled.shuffleQuestions && t('quizForm.shuffleQuestions'),
    shuffled.shuffleAnswers && t('quizForm.shuffleAnswers'),
    `${t('quizForm.feedback')} ${t(`quizForm.feedback.${feedback}`)}`,
  ].filter(Boolean)
  const asked = questions.map(
    (each, index) => `${index + 1}. ${each.text} (${points(each.points)}): ${answerSaid(each)}`,
  )
  return [rules.join('; '), ...asked].join('\n')
}
