import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { ApiError } from '../../api/problem'
import { zoneName } from '../../lib/zonedTime'
import { AsOf } from '../../ui/dates/AsOf'
import { TimeLine, type TimeLineRow } from '../../ui/dates/TimeLine'
import { WarningNotes } from '../../ui/feedback/WarningNotes'
import { Verdicts, VerdictsPlace, VerdictsSkeleton } from '../../ui/sessions/Verdicts'
import { windowRows } from '../../ui/sessions/windowRows'
import { errorWords } from '../../words/errorWords'
import { refusalWords } from './faults'
import styles from './form.module.css'
import { t } from './t'
import type { useAccessPreview } from './useAccessPreview'
import type { Values } from './values'

type Preview = ReturnType<typeof useAccessPreview>

/** The three windows as rows; the coaches' is what the server counted, or not known yet. */
export function previewRows({ request, answer, failure }: Preview): TimeLineRow[] {
  if (!request) return []
  const known = !failure && answer
  const { effectiveCoachStart = null, effectiveCoachEnd = null } = known || {}
  return windowRows({ ...request, effectiveCoachStart, effectiveCoachEnd }).map((row) =>
    row.tone === 'coach' && !known ? { ...row, pending: true } : row,
  )
}

type Props = {
  preview: Preview
  values: Values
  /** Those of the preview that belong where it stands. */
  warnings: Preview['warnings']
  viewerZone: string
  now: Date
}

/** The windows on one time line while they are typed, and what they would let people do at any moment. */
export function WindowsPreview({ preview, values, warnings, viewerZone, now }: Props) {
  const [at, setAt] = useState<Date>()
  const { request } = preview
  if (!request) return <p className={styles.hint}>{t('sessionForm.previewWaits')}</p>
  const zone = request.timeZone
  return (
    <>
      <div className={styles.asOf}>
        <AsOf at={at} onMove={setAt} {...{ now, zone, viewerZone }} />
      </div>
      <TimeLine rows={previewRows(preview)} now={now} zone={zone} asOf={{ at, onMove: setAt }} />
      <WhatItMeans {...{ preview, values, zone, now }} at={at ?? now} />
      <p className={styles.zone}>{t('sessionForm.preview', { zone: zoneName(zone) })}</p>
      <WarningNotes onMend={preview.mend} {...{ warnings, zone, now }} />
    </>
  )
}

type MeaningProps = Pick<Props, 'preview' | 'values' | 'now'> & { zone: string; at: Date }

function WhatItMeans({ preview: { answer, failure, again }, values, ...moment }: MeaningProps) {
  if (failure) return <NotPossible failure={failure} values={values} again={again} />
  if (!answer) return <VerdictsSkeleton />
  return <Verdicts phases={answer.phases} hasCoach={values.coaches.length > 0} {...moment} />
}

type FailureProps = { failure: unknown; values: Values; again: () => void }

/** Why there is nothing to be said: the dates would be refused, or the server could not be asked. */
function NotPossible({ failure, values, again }: FailureProps) {
  const refused = failure instanceof ApiError && failure.errors.length > 0
  return (
    <VerdictsPlace>
      <p role="status" className={styles.refused}>
        {refused ? t('sessionForm.refused', { why: refusalWords(failure, values) }) : errorWords(failure)}{' '}
        {!refused && (
          <Anchor component="button" type="button" onClick={again}>
            {t('error.retry')}
          </Anchor>
        )}
      </p>
    </VerdictsPlace>
  )
}
