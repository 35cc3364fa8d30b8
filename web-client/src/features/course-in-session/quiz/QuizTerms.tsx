import type { Schemas } from '../../../api/schemas'
import { Facts } from '../../../ui/tables/Facts'
import { t } from '../t'

type Props = { quiz: Schemas['Terms']; passMark: number | null }

/** What one should know before one starts. */
export function QuizTerms({ quiz, passMark }: Props) {
  const { questions, points, minutes, attempts, counts, feedback } = quiz
  const facts = [
    {
      name: t('quiz.questions'),
      value: t('quiz.questionsAre', { questions: t('quiz.questionsCount', { count: questions }), count: points }),
    },
    { name: t('quiz.time'), value: minutes === null ? t('quiz.noLimit') : t('quiz.minutes', { count: minutes }) },
    {
      name: t('quiz.attempts'),
      value: attempts === null ? t('quiz.attemptsAny') : t('quiz.attemptsTotal', { count: attempts }),
    },
    ...(attempts === 1 ? [] : [{ name: t('quiz.counting'), value: t(`quiz.counts.${counts}`) }]),
    { name: t('quiz.feedback'), value: t(`quiz.feedback.${feedback}`) },
  ]
  return (
    <>
      <Facts facts={facts} />
      {passMark !== null && <p>{t('courseInSession.item.passMark', { passMark })}</p>}
    </>
  )
}
