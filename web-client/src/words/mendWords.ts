import type { Schemas } from '../api/schemas'
import { t } from './sessions'
import { showDayInWords } from './showDates'

/** What is offered against a warning, as a button says it: "Extend to 30 July". */
export function mendWords({ pointer, value }: Schemas['Mend'], zone: string, now: Date): string {
  if (value === null) return t('mend.open')
  const day = showDayInWords(value, zone, now)
  return pointer.endsWith('End') ? t('mend.extend', { day }) : t('mend.begin', { day })
}
