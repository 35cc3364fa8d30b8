import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import { Note } from '../../../ui/feedback/Note'
import { showMomentAndZone } from '../../../words/showDates'
import type { Taken } from '../quiz/attempts'
import { t } from '../t'
import type { Page, TooLate } from './answerPage'

type Props = { page: Page; questions: readonly Taken[] }

/** Which answers the server does not have: those that wait for the connection, and those that came too late. */
export function Unsent({ page: { unsent, isAway, tooLate }, questions }: Props) {
  const count = Object.keys(unsent).length
  return (
    <>
      {isAway && count > 0 && <Note tone="warn">{t('taking.notSent', { count })}</Note>}
      {tooLate && <CameTooLate tooLate={tooLate} questions={questions} />}
    </>
  )
}

function CameTooLate({ tooLate, questions }: { tooLate: TooLate; questions: readonly Taken[] }) {
  const zone = useMyZone()
  const { now } = useClock()
  const numbers = questions.flatMap(({ id }, index) => (tooLate.questions.includes(id) ? [index + 1] : []))
  const about = { count: numbers.length, questions: numbers.join(', ') }
  const { endedAt } = tooLate
  return (
    <Note tone="bad">
      {endedAt
        ? t('taking.tooLate', { ...about, moment: showMomentAndZone(endedAt, zone, now) })
        : t('taking.tooLateSomeTime', about)}
    </Note>
  )
}
