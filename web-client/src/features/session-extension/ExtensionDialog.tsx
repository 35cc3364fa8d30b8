import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { enrollment } from '../../api/enrollment'
import { ApiError } from '../../api/problem'
import { Dialog } from '../../ui/dialogs/Dialog'
import { Note } from '../../ui/feedback/Note'
import { LinesSkeleton } from '../../ui/feedback/Skeletons'
import { errorWords } from '../../words/errorWords'
import { Extension } from './Extension'
import type { SessionHere } from './ExtensionForm'
import { t } from './t'

type Props = {
  session: SessionHere
  /** Whose access is to be extended, as the address has it; nobody's while undefined. */
  user: string | undefined
  /** Whether one may do that here and now, as the server says. */
  may: boolean
  onClose: () => void
}

/** Lets one learner in for longer, or no longer. */
export function ExtensionDialog({ session, user, may, onClose }: Props) {
  const [shown, setShown] = useState(user)
  if (user !== undefined && user !== shown) setShown(user)
  return (
    <Dialog opened={user !== undefined} onClose={onClose} title={t('extension.title')}>
      {!may && <Refused words={t('extension.notNow')} onClose={onClose} />}
      {may && shown !== undefined && <Loaded session={session} user={shown} onClose={onClose} />}
    </Dialog>
  )
}

type LoadedProps = { session: SessionHere; user: string; onClose: () => void }

function Loaded({ session, user, onClose }: LoadedProps) {
  const { data, error, refetch } = useQuery(enrollment(session.id, user))
  if (data) return <Extension session={session} place={data} onClose={onClose} />
  if (!error) return <LinesSkeleton lines={5} />
  const isUnknown = error instanceof ApiError && error.status === 404
  if (isUnknown) return <Refused words={t('extension.notEnrolled')} onClose={onClose} />
  return <Refused words={errorWords(error)} onClose={onClose} onRetry={() => void refetch()} />
}

type RefusedProps = { words: string; onClose: () => void; onRetry?: () => void }

function Refused({ words, onClose, onRetry }: RefusedProps) {
  return (
    <>
      <Note tone="bad" {...(onRetry ? { action: { label: t('error.retry'), onClick: onRetry } } : {})}>
        {words}
      </Note>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('dialog.close')}
        </Button>
      </Group>
    </>
  )
}
