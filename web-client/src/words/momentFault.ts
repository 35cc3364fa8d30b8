import { type Reading, readMoment } from '../lib/moments'
import { t } from './dates'

/** What is wrong with a typed moment, in a sentence, or null: a rule for a form. */
export function momentFault(text: string, reading: Reading): string | null {
  const moment = readMoment(text, reading)
  return 'fault' in moment ? t(moment.fault) : null
}
