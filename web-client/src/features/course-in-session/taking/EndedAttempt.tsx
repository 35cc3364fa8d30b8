import { Button } from '@mantine/core'
import { paths } from '../../../lib/paths'
import { DoneNote } from '../../../ui/feedback/DoneNote'
import { Note } from '../../../ui/feedback/Note'
import { Pill } from '../../../ui/feedback/Pill'
import { Link } from '../../../ui/frame/Link'
import { QuestionField } from '../../../ui/quiz/QuestionField'
import { ItemHeading } from '../item/ItemHeading'
import type { Opened } from '../items'
import { AttemptFacts } from '../quiz/AttemptFacts'
import type { AttemptPlace, Held } from '../quiz/attempts'
import { t } from '../t'
import type { Page } from './answerPage'
import { Telling } from './Telling'
import { Unsent } from './Unsent'

type Props = {
  opened: Opened
  place: AttemptPlace
  held: Held
  page: Page
  /** It was handed in on this page a moment ago. */
  isHandedIn: boolean
}

/** An attempt that is over, question by question, with what may be told of the answers. */
export function EndedAttempt({ opened, place, held, page, isHandedIn }: Props) {
  const { attempt, questions } = held
  return (
    <ItemHeading title={opened.item.title} status={<Pill>{t('quiz.attempt', { number: attempt.number })}</Pill>}>
      <DoneNote words={isHandedIn ? t('taking.handedIn') : undefined} />
      {attempt.submittedAt === null && <Note tone="brand">{t('taking.timeUp')}</Note>}
      <Unsent page={page} questions={questions} />
      <AttemptFacts attempt={attempt} maxPoints={held.maxPoints} />
      <Telling opened={opened} held={held} />
      {questions.map((question, index) => (
        <QuestionField
          key={question.id}
          question={question}
          number={index + 1}
          total={questions.length}
          value={question.answer}
          verdict={question}
          files={opened.files}
          readOnly
        />
      ))}
      <Button component={Link} to={paths.itemInSession(place.session, place.course, place.item)} variant="default">
        {t('taking.back')}
      </Button>
    </ItemHeading>
  )
}
