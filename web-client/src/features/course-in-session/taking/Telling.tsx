import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import { showMomentAndZone } from '../../../words/showDates'
import type { Opened } from '../items'
import type { Held } from '../quiz/attempts'
import { t } from '../t'
import styles from './taking.module.css'

type Props = { opened: Opened; held: Held }

/** What is not told of an attempt that is over, and when it will be. */
export function Telling(props: Props) {
  const zone = useMyZone()
  const { now } = useClock()
  const say = (instant: string) => showMomentAndZone(instant, zone, now)
  const words = wordsOf(props, say)
  return words && <p className={styles.quiet}>{words}</p>
}

function wordsOf({ opened, held }: Props, say: (instant: string) => string): string | undefined {
  const { attempt, questions } = held
  const feedback = opened.quiz?.feedback
  if (attempt.submittedAt === null) return undefined
  if (feedback === 'NEVER') return t('taking.told.never')
  if (questions.some(({ rightAnswer }) => rightAnswer !== null)) return undefined
  if (questions.some(({ earned }) => earned !== null)) return t('taking.told.lastAttempt')
  const { dueAt } = opened.item
  if (feedback !== 'AFTER_DUE') return undefined
  if (dueAt && Date.parse(dueAt) <= Date.parse(held.now)) return t('taking.told.otherRuns')
  return dueAt ? t('taking.told.dueOn', { moment: say(dueAt) }) : t('taking.told.due')
}
