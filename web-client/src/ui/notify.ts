import { notifications } from '@mantine/notifications'
import { t } from '../lib/messages'
import { errorWords } from './errorWords'

const closeButtonProps = { 'aria-label': t('notify.close') }

/** Says shortly that something is done; passes by itself. */
export function notifyDone(message: string): void {
  notifications.show({ message, color: 'green', closeButtonProps })
}

/** Says why something that was asked for did not happen; stays until it is closed. */
export function notifyFault(error: unknown): void {
  notifications.show({ message: errorWords(error), color: 'red', autoClose: false, closeButtonProps })
}
