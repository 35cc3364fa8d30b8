import { useQuery } from '@tanstack/react-query'
import { Dialog } from '../../ui/dialogs/Dialog'
import { Note } from '../../ui/feedback/Note'
import { LinesSkeleton } from '../../ui/feedback/Skeletons'
import { errorWords } from '../../words/errorWords'
import { nameOf } from '../../words/find'
import { AttemptsTable } from './AttemptsTable'
import { GrantForm } from './GrantForm'
import { attempts, type LearnerTracking, type Place } from './queries'
import { t } from './t'
import { type FoundItem, useShownItem } from './useShownItem'

type Props = {
  session: string
  learner: LearnerTracking
  /** The quiz, as the address has it; none while undefined. */
  item: string | undefined
  /** Whether one may grant more in that course. */
  may: (course: string) => boolean
  onClose: () => void
  onSaved: (words: string) => void
}

/** The attempts of one learner at a quiz, and more of them where one may grant them. */
export function AttemptsDialog({ session, learner, item, may, onClose, onSaved }: Props) {
  const found = useShownItem(learner, item)
  const why = whyNot(found)
  const title = found ? t('learner.attemptsNamed', { item: found.item.title }) : t('learner.attempts')
  return (
    <Dialog opened={item !== undefined} onClose={onClose} title={title}>
      {why !== undefined && <Note tone="bad">{why}</Note>}
      {why === undefined && found && (
        <Loaded
          key={found.item.id}
          place={{ session, course: found.course, item: found.item.id, user: learner.learner.id }}
          about={{ name: nameOf(learner.learner), item: found.item.title }}
          mayGrant={may(found.course)}
          onClose={onClose}
          onSaved={onSaved}
        />
      )}
    </Dialog>
  )
}

function whyNot(found: FoundItem | undefined): string | undefined {
  if (!found) return t('learner.noSuchItem')
  return found.item.kind === 'QUIZ' ? undefined : t('learner.noQuiz', { item: found.item.title })
}

type LoadedProps = {
  place: Place
  about: { name: string; item: string }
  mayGrant: boolean
  onClose: () => void
  onSaved: (words: string) => void
}

function Loaded({ place, about, mayGrant, ...rest }: LoadedProps) {
  const { data, error } = useQuery(attempts(place))
  if (error != null) return <Note tone="bad">{errorWords(error)}</Note>
  if (!data) return <LinesSkeleton lines={4} />
  return (
    <>
      {data.attempts.length === 0 ? (
        <p>{t('learner.attemptsNone')}</p>
      ) : (
        <AttemptsTable attempts={data.attempts} label={t('learner.attemptsNamed', { item: about.item })} />
      )}
      <p>{data.left === null ? t('learner.leftAny') : t('learner.left', { count: data.left })}</p>
      {mayGrant && data.left !== null && <GrantForm {...{ place, about }} extra={data.extra} {...rest} />}
    </>
  )
}
