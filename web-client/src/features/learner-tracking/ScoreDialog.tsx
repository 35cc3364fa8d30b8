import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiError } from '../../api/problem'
import { Dialog } from '../../ui/dialogs/Dialog'
import { Note } from '../../ui/feedback/Note'
import { LinesSkeleton } from '../../ui/feedback/Skeletons'
import { errorWords } from '../../words/errorWords'
import { nameOf } from '../../words/find'
import { type LearnerTracking, type Place, reportedScore } from './queries'
import { ScoreForm } from './ScoreForm'
import { t } from './t'
import { type FoundItem, useShownItem } from './useShownItem'

type Props = {
  session: string
  learner: LearnerTracking
  /** The item, as the address has it; none while undefined. */
  item: string | undefined
  /** Whether one may in that course. */
  may: (course: string) => boolean
  onClose: () => void
  onSaved: (words: string) => void
}

/** Reports or corrects the score of one learner at one item. */
export function ScoreDialog({ session, learner, item, may, onClose, onSaved }: Props) {
  const found = useShownItem(learner, item)
  const title = found ? t('learner.reportNamed', { item: found.item.title }) : t('learner.report')
  const why = whyNot(found, may)
  return (
    <Dialog opened={item !== undefined} onClose={onClose} title={title}>
      {why !== undefined && <Refused onClose={onClose}>{why}</Refused>}
      {why === undefined && found && (
        <Loaded
          key={found.item.id}
          place={{ session, course: found.course, item: found.item.id, user: learner.learner.id }}
          about={{ name: nameOf(learner.learner), item: found.item.title, zone: learner.timeZone }}
          isNew={found.item.pushedAt === null}
          onClose={onClose}
          onSaved={onSaved}
        />
      )}
    </Dialog>
  )
}

function whyNot(found: FoundItem | undefined, may: Props['may']): string | undefined {
  if (!found) return t('learner.noSuchItem')
  if (!may(found.course)) return t('learner.mayNot')
  const { item } = found
  return item.weight === null ? t('learner.noScore', { item: item.title }) : undefined
}

type LoadedProps = {
  place: Place
  about: { name: string; item: string; zone: string }
  isNew: boolean
  onClose: () => void
  onSaved: (words: string) => void
}

/** What was reported is read first, so that nobody overwrites what they have not seen. */
function Loaded({ isNew, ...rest }: LoadedProps) {
  const { data, error, isPending } = useQuery({ ...reportedScore(rest.place), enabled: !isNew })
  const isGone = error instanceof ApiError && error.status === 404
  if (isNew || isGone) return <ScoreForm kept={undefined} {...rest} />
  if (data) return <ScoreForm kept={data} {...rest} />
  if (isPending) return <LinesSkeleton lines={4} />
  return <Refused onClose={rest.onClose}>{errorWords(error)}</Refused>
}

function Refused({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  return (
    <>
      <Note tone="bad">{children}</Note>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('learner.close')}
        </Button>
      </Group>
    </>
  )
}
