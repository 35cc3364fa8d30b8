import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Enrollment } from '../../api/enrollment'
import { sessionChanged } from '../../api/session'
import { notifyDone } from '../../ui/feedback/notify'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { nameOf } from '../../words/find'
import type { SessionHere } from './ExtensionForm'
import styles from './extension.module.css'
import { endExtension } from './mutations'
import { t } from './t'

type Props = { session: SessionHere; place: Enrollment; onKeep: () => void; onClose: () => void }

/** Asks once, saying what counts then, and takes the extension back. */
export function Ending({ session, place: { user }, onKeep, onClose }: Props) {
  const cache = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const name = nameOf(user)
  const end = async () => {
    setBusy(true)
    try {
      await endExtension(session.id, user.id)
      notifyDone(t('extension.ended', { name }))
      onClose()
      await sessionChanged(cache, session.id)
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }
  return (
    <>
      <p className={styles.question}>{t('extension.endTitle', { name })}</p>
      <p className={styles.now}>{t('extension.endStays')}</p>
      <RefusalNote error={failure} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onKeep} ref={(node) => node?.focus()}>
          {t('confirm.keep')}
        </Button>
        <Button color="red.9" loading={busy} onClick={end}>
          {t('extension.end')}
        </Button>
      </Group>
    </>
  )
}
