import { useMyZone } from '../../../api/me'
import { showTime } from '../../../words/showDates'
import { t } from '../t'
import type { Page } from './answerPage'

/** Quietly, whether what was answered is saved. */
export function Saved({ page: { unsent, savedAt, isAway } }: { page: Page }) {
  const zone = useMyZone()
  if (isAway) return null
  if (Object.keys(unsent).length > 0) return <span>{t('taking.saving')}</span>
  return savedAt && <span>{t('taking.saved', { time: showTime(savedAt, zone) })}</span>
}
