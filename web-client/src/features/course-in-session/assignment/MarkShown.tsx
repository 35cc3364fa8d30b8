import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import type { Schemas } from '../../../api/schemas'
import { Markdown } from '../../../ui/content/Markdown'
import { nameOf } from '../../../words/find'
import { showFigure } from '../../../words/quiz'
import { showMomentAndZone } from '../../../words/showDates'
import { t } from '../t'
import styles from './assignment.module.css'

/** What a coach gave for it and said of it. */
export function MarkShown({ mark }: { mark: Schemas['MyMark'] }) {
  const zone = useMyZone()
  const { now } = useClock()
  const { points, maxPoints, feedback, markedBy, releasedAt } = mark
  const moment = showMomentAndZone(releasedAt, zone, now)
  return (
    <section className={styles.mark} aria-label={t('assignment.mark')}>
      <p className={styles.points}>
        {points === null
          ? t('assignment.noPoints')
          : t('assignment.points', { points: showFigure(points), count: maxPoints })}
      </p>
      {feedback && <Markdown text={feedback} under={3} />}
      <p className={styles.quiet}>
        {markedBy ? t('assignment.markedBy', { name: nameOf(markedBy), moment }) : t('assignment.markedOn', { moment })}
      </p>
    </section>
  )
}
