import { notifications } from '@mantine/notifications'

/** How long a message stands that passes by itself. */
const WHILE = 8000

/** Says shortly that something is done; passes by itself. What was refused stands where it was asked for. */
export function notifyDone(message: string): void {
  const id = notifications.show({ message })
  setTimeout(() => notifications.hide(id), WHILE)
}
