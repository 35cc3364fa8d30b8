import { showFigure, t } from '../../words/quiz'
import type { AnswerValue, Question, Verdict } from './question'
import styles from './quiz.module.css'

type Props = { question: Question; value: AnswerValue; verdict: Verdict }

const SIGNS = { right: '✓', partly: '≈', wrong: '✗', none: '–' } as const

/** Whether the answer was right, in words, with its points; nothing where that may not be told. */
export function VerdictShown({ question, value, verdict: { earned } }: Props) {
  if (earned === null) return null
  const { points } = question
  const kind = verdictOf(earned, points, value)
  return (
    <p className={`${styles.verdict} ${styles[kind]}`}>
      <span aria-hidden="true">{SIGNS[kind]} </span>
      {t(`question.verdict.${kind}`, { points: showFigure(earned), count: points })}
    </p>
  )
}

function verdictOf(earned: number, points: number, value: AnswerValue): keyof typeof SIGNS {
  if (earned >= points) return 'right'
  if (earned > 0) return 'partly'
  return value === null ? 'none' : 'wrong'
}
