import { notifications } from '@mantine/notifications'
import { errorWords } from '../../words/errorWords'

/** How long a message stands that passes by itself. */
const WHILE = 8000

/** Says shortly that something is done; passes by itself. */
export function notifyDone(message: string): void {
  const id = notifications.show({ message, color: 'learn' })
  setTimeout(() => notifications.hide(id), WHILE)
}

/** Says why something that was asked for did not happen, where no place of its own says it; stays until it is closed. */
export function notifyFault(error: unknown): void {
  notifications.show({ message: errorWords(error), color: 'bad' })
}
