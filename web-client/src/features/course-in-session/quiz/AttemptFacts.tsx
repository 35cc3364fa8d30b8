import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import { Pill } from '../../../ui/feedback/Pill'
import { showFigure } from '../../../words/quiz'
import { showMomentAndZone } from '../../../words/showDates'
import { showPercent } from '../../../words/tracking'
import { t } from '../t'
import type { Attempt } from './attempts'
import styles from './quiz.module.css'

type Props = { attempt: Attempt; maxPoints: number }

/** How an attempt ended, when, and with which score; of one that runs, since and until when. */
export function AttemptFacts({ attempt, maxPoints }: Props) {
  const zone = useMyZone()
  const { now } = useClock()
  const { startedAt, submittedAt, endsAt, endedBy, late, points, score } = attempt
  const say = (instant: string) => showMomentAndZone(instant, zone, now)
  return (
    <p className={styles.facts}>
      {submittedAt && endedBy
        ? t(`quiz.ended.${endedBy}`, { moment: say(submittedAt) })
        : t('quiz.started', { moment: say(startedAt) })}{' '}
      {endsAt && `${t('quiz.runsUntil', { moment: say(endsAt) })} `}
      {points !== null &&
        `${t('quiz.points', { points: showFigure(points), count: maxPoints, score: showPercent(score) })} `}
      {late && <Pill tone="warn">{t('quiz.late')}</Pill>}
    </p>
  )
}
