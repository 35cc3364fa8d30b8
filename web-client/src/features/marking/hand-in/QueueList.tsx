import { useMyZone } from '../../../api/me'
import { useNow } from '../../../api/platform'
import { Link } from '../../../ui/frame/Link'
import { errorWords } from '../../../words/errorWords'
import { nameOf } from '../../../words/find'
import { showMomentShort } from '../../../words/showDates'
import { t } from '../t'
import styles from './handIn.module.css'
import type { useQueue } from './useQueue'

type Queue = ReturnType<typeof useQueue>
type Props = { queue: Queue; here: string }

/** The queue beside a hand-in, where there is room for it. */
export function QueueList({ queue: { rows, error, addressOf }, here }: Props) {
  const zone = useMyZone()
  const now = useNow()
  if (error != null) return <p className={styles.queue}>{errorWords(error)}</p>
  return (
    <nav aria-label={t('handIn.queue')} className={styles.queue}>
      {rows.length === 0 && <p className={styles.soft}>{t('marking.none')}</p>}
      <ol>
        {rows.map((row) => (
          <li key={row.submission}>
            <Link to={addressOf(row)} className={styles.waiting} current={row.submission === here}>
              <b>{nameOf(row.learner)}</b>
              <small>
                {[
                  row.item.title,
                  row.number > 1 && t('marking.number', { n: row.number }),
                  showMomentShort(row.submittedAt, zone, now),
                  row.late && t('marking.late'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </Link>
          </li>
        ))}
      </ol>
      <p className={styles.keys}>{t('handIn.keys')}</p>
    </nav>
  )
}
