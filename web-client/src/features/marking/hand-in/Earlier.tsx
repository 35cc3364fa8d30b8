import { useMyZone } from '../../../api/me'
import { useNow } from '../../../api/platform'
import { paths } from '../../../lib/paths'
import { Markdown } from '../../../ui/content/Markdown'
import { Link } from '../../../ui/frame/Link'
import { showMoment } from '../../../words/showDates'
import { queueOf } from '../markingColumns'
import { pointsWords } from '../pointsWords'
import type { Submission } from '../queries'
import type { HandInSearch } from '../search'
import { t } from '../t'
import styles from './handIn.module.css'

type Props = { handIn: Submission; search: HandInSearch }

/** What the learner handed in before, with the marks that it had. */
export function Earlier({ handIn: { session, course, earlier }, search }: Props) {
  const zone = useMyZone()
  const now = useNow()
  if (earlier.length === 0) return null
  const queue = queueOf(search.of === 'all' ? undefined : session.id, search)
  return (
    <details className={styles.earlier}>
      <summary>{t('handIn.earlier', { count: earlier.length })}</summary>
      <ul>
        {earlier.map(({ id, number, submittedAt, mark }) => (
          <li key={id}>
            <Link to={paths.handIn(session.id, course.id, id, queue)}>
              {t('handIn.earlierOne', { n: number, moment: showMoment(submittedAt, zone, now) })}
            </Link>
            : {mark ? pointsWords(mark.points, mark.maxPoints) : t('handIn.earlierNoMark')}
            {mark?.feedback && <Markdown text={mark.feedback} under={2} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
