import { Pill } from '../../../ui/feedback/Pill'
import { RefusalNote } from '../../../ui/feedback/RefusalNote'
import { ItemHeading } from '../item/ItemHeading'
import type { Opened } from '../items'
import type { AttemptPlace, Held } from '../quiz/attempts'
import { t } from '../t'
import type { AnswerBook } from './answerBook'
import type { Page } from './answerPage'
import { HandIn } from './HandIn'
import { LeaveUnsent } from './LeaveUnsent'
import { Saved } from './Saved'
import { TakenQuestion } from './TakenQuestion'
import { TimeLeft } from './TimeLeft'
import styles from './taking.module.css'
import { Unsent } from './Unsent'
import { answerOf } from './useAnswers'

type Props = {
  opened: Opened
  place: AttemptPlace
  held: Held
  book: AnswerBook
  page: Page
  onHandedIn: () => void
}

/** An attempt that runs: its questions, each saved as it is answered, the time that is left, and handing it in. */
export function Taking({ opened, place, held, book, page, onHandedIn }: Props) {
  const { item, quiz, files } = opened
  const isEach = quiz?.feedback === 'AFTER_EACH'
  const unanswered = held.questions.filter((each) => answerOf(each, page) === null).length
  return (
    <ItemHeading title={item.title} status={<Pill>{t('quiz.attempt', { number: held.attempt.number })}</Pill>}>
      <div className={styles.bar}>
        <div className={styles.line}>
          <TimeLeft held={held} />
          <Saved page={page} />
        </div>
        <Unsent page={page} questions={held.questions} />
      </div>
      <LeaveUnsent page={page} />
      <RefusalNote error={page.failure} />
      <p className={styles.quiet}>{t(isEach ? 'taking.aboutEach' : 'taking.about')}</p>
      {held.questions.map((question, index) => (
        <TakenQuestion
          key={question.id}
          {...{ question, isEach, book, page, files }}
          number={index + 1}
          total={held.questions.length}
        />
      ))}
      <HandIn {...{ place, book, unanswered, onHandedIn }} />
    </ItemHeading>
  )
}
