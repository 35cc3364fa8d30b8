import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { zoneName } from '../../lib/zonedTime'
import { type Column, DataTable } from '../../ui/tables/DataTable'
import { showMomentShort } from '../../words/showDates'
import { showPercent } from '../../words/tracking'
import styles from './learner.module.css'
import { t } from './t'

type Attempt = Schemas['MyAttempt']
type Props = { attempts: readonly Attempt[]; label: string }

/** Attempts at a quiz: when each was, what it scored, and by what it ended. */
export function AttemptsTable({ attempts, label }: Props) {
  const zone = useMyZone()
  const now = useNow()
  const say = (moment: string) => showMomentShort(moment, zone, now)
  const columns: Column<Attempt>[] = [
    { key: 'number', header: t('learner.attempt'), cell: ({ number }) => number },
    {
      key: 'when',
      header: t('learner.attemptWhen'),
      cell: ({ startedAt, submittedAt }) =>
        submittedAt ? say(submittedAt) : t('learner.attemptRuns', { moment: say(startedAt) }),
    },
    { key: 'score', header: t('tracking.score'), cell: ({ score }) => showPercent(score) },
    { key: 'ended', header: t('learner.attemptEnded'), cell: endWords },
  ]
  return (
    <>
      <DataTable
        label={label}
        columns={columns}
        rows={attempts}
        keyOf={({ id }) => id}
        nameOf={({ number }) => String(number)}
      />
      <p className={styles.note}>{t('sessions.zone', { zone: zoneName(zone) })}</p>
    </>
  )
}

const endWords = ({ endedBy, late }: Attempt) =>
  [endedBy && t(`learner.attemptEnded.${endedBy}`), late && t('learner.attemptLate')].filter(Boolean).join(', ') ||
  t('tracking.none')
