import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useClock } from '../../../api/platform'
import type { Schemas } from '../../../api/schemas'
import { paths } from '../../../lib/paths'
import { Pill } from '../../../ui/feedback/Pill'
import { Link } from '../../../ui/frame/Link'
import type { Opened } from '../items'
import { t } from '../t'
import { AttemptFacts } from './AttemptFacts'
import { type Attempt, attempts, type QuizPlace } from './attempts'
import styles from './quiz.module.css'
import { StartAttempt } from './StartAttempt'

type Props = { opened: Opened; quiz: Schemas['Terms']; place: QuizPlace }

/** One's attempts so far, and the way into the one that runs or into another. */
export function Attempts({ opened, quiz, place }: Props) {
  const { ahead } = useClock()
  const { data } = useSuspenseQuery(attempts(place, ahead))
  const { items, left } = data
  return (
    <>
      <h3 className={styles.heading}>{t('quiz.yourAttempts')}</h3>
      {left !== null && items.length > 0 && (
        <p className={styles.facts}>{t('quiz.attemptsLeft', { count: left, total: items.length + left })}</p>
      )}
      {items.length === 0 && <p className={styles.facts}>{t('quiz.noneYet')}</p>}
      {items.length > 0 && (
        <ul className={styles.attempts}>
          {items.map((each) => (
            <AttemptRow key={each.id} attempt={each} place={place} maxPoints={quiz.points} />
          ))}
        </ul>
      )}
      <div className={styles.act}>
        <Act opened={opened} quiz={quiz} place={place} mine={data} />
      </div>
    </>
  )
}

const addressOf = ({ session, course, item }: QuizPlace, { id }: Attempt) => paths.attempt(session, course, item, id)

const runs = ({ submittedAt }: Attempt) => submittedAt === null

function AttemptRow({ attempt, place, maxPoints }: { attempt: Attempt; place: QuizPlace; maxPoints: number }) {
  return (
    <li className={styles.attempt}>
      <Link to={addressOf(place, attempt)}>{t('quiz.attempt', { number: attempt.number })}</Link>{' '}
      {runs(attempt) && <Pill tone="brand">{t('quiz.running')}</Pill>}
      <AttemptFacts attempt={attempt} maxPoints={maxPoints} />
    </li>
  )
}

/** What there is to do now, or why there is nothing. */
function Act({ opened, quiz, place, mine }: Props & { mine: Schemas['MyAttempts'] }) {
  const { items, left, mayStart } = mine
  const running = items.find(runs)
  if (running) {
    return (
      <Button component={Link} to={addressOf(place, running)}>
        {t('quiz.goOn', { number: running.number })}
      </Button>
    )
  }
  if (mayStart) return <StartAttempt place={place} minutes={quiz.minutes} isFirst={items.length === 0} />
  if (!opened.access.canContribute) return null
  return <p className={styles.facts}>{t(left === 0 ? 'quiz.noneLeft' : 'quiz.closed')}</p>
}
