import { Button, Group } from '@mantine/core'
import { t } from '../../words/items'
import { Dialog } from '../dialogs/Dialog'

type Props = { opened: boolean; onStay: () => void; onLeave: () => void }

/** Asked of who leaves a form in which something stands that is not saved. */
export function LeaveDialog({ opened, onStay, onLeave }: Props) {
  return (
    <Dialog opened={opened} onClose={onStay} title={t('item.leave.title')}>
      <p>{t('item.leave.text')}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onLeave}>
          {t('item.leave.go')}
        </Button>
        <Button onClick={onStay} data-autofocus>
          {t('item.leave.stay')}
        </Button>
      </Group>
    </Dialog>
  )
}
