import { t } from '../../../words/quizForm'
import { Markdown } from '../../content/Markdown'
import styles from './quiz.module.css'
import { hasChoices, isKept, type Question, type Quiz } from './quizValues'

/** A quiz as it says, with what is right, to be read and not changed. */
export function QuizReading({ quiz, under }: { quiz: Quiz; under: 1 | 2 | 3 }) {
  return (
    <>
      <p className={styles.facts}>{factsOf(quiz)}</p>
      {isKept(quiz) && <p>{t('quizForm.keptShort')}</p>}
      <ol className={styles.read} aria-label={t('quizForm.questions')}>
        {quiz.questions.map((question, index) => (
          <li key={question.id ?? index}>
            <Markdown text={question.text} files={[]} under={under} />
            <span className={styles.facts}>
              {t(`quizForm.kind.${question.kind}`)} · {t('quizForm.points', { count: question.points ?? 1 })}
            </span>
            <Right question={question} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Right({ question }: { question: Question }) {
  const { kind, choices = [] } = question
  if (!hasChoices(kind)) {
    const answer = rightOf(question)
    return answer ? <p className={styles.right}>{t('quizForm.right', { answer })}</p> : null
  }
  return (
    <ul>
      {choices.map(({ id, text, correct }, index) => (
        <li key={id ?? index} className={correct ? styles.right : undefined}>
          {text} {correct && t('quizForm.isRightChoice')}
        </li>
      ))}
    </ul>
  )
}

function rightOf({ kind, correct, value, tolerance, accepted = [] }: Question): string | null {
  if (kind === 'TRUE_FALSE') return correct == null ? null : t(correct ? 'quizForm.true' : 'quizForm.false')
  if (kind === 'TEXT') return accepted.join(' / ')
  if (value == null) return null
  return tolerance ? t('quizForm.within', { value, tolerance }) : String(value)
}

const factsOf = ({ attempts, minutes, counts, feedback }: Quiz) =>
  [
    attempts ? t('quizForm.fact.attempts', { count: attempts }) : t('quizForm.fact.anyAttempts'),
    minutes && t('quizForm.fact.minutes', { count: minutes }),
    counts && attempts !== 1 && t('quizForm.fact.counts', { which: t(`quizForm.counts.${counts}`) }),
    feedback && `${t('quizForm.feedback').toLowerCase()} ${t(`quizForm.feedback.${feedback}`)}`,
  ]
    .filter(Boolean)
    .join(' · ')
