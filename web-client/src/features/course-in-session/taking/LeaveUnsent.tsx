import { Button, Group } from '@mantine/core'
import { use } from 'react'
import { Dialog } from '../../../ui/dialogs/Dialog'
import { LeavingContext } from '../../../ui/frame/Leaving'
import { t } from '../t'
import type { Page } from './answerPage'

/** Asks before somebody leaves answers behind that do not get through: they wait in this browser until one comes back. */
export function LeaveUnsent({ page: { isAway, unsent } }: { page: Page }) {
  const useHeld = use(LeavingContext)
  const count = Object.keys(unsent).length
  const { isWaiting, stay, leave } = useHeld(() => isAway && count > 0)
  return (
    <Dialog opened={isWaiting} onClose={stay} title={t('taking.leaveTitle')}>
      <p>{t('taking.leaveText', { count })}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={leave}>
          {t('taking.leave')}
        </Button>
        <Button onClick={stay} data-autofocus>
          {t('taking.stay')}
        </Button>
      </Group>
    </Dialog>
  )
}
