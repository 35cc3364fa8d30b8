import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Enrollment } from '../../api/enrollment'
import { sessionChanged } from '../../api/session'
import { BusyButton } from '../../ui/feedback/BusyButton'
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
  const name = nameOf(user)
  const end = useMutation({
    mutationFn: () => endExtension(session.id, user.id),
    onSuccess: () => {
      notifyDone(t('extension.ended', { name }))
      onClose()
      return sessionChanged(cache, session.id)
    },
  })
  return (
    <>
      <p className={styles.question}>{t('extension.endTitle', { name })}</p>
      <p className={styles.now}>{t('extension.endStays')}</p>
      <RefusalNote error={end.error} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onKeep} ref={(node) => node?.focus()}>
          {t('confirm.keep')}
        </Button>
        <BusyButton color="red.9" busy={end.isPending} onClick={() => end.mutate()}>
          {t('extension.end')}
        </BusyButton>
      </Group>
    </>
  )
}
