import type { Schemas } from '../api/schemas'
import { type MessageKey, t } from '../lib/messages'
import { en } from '../lib/messages.en'

type RemovalKey = Extract<MessageKey, `goes.${string}`>

const isKnown = (key: string): key is RemovalKey => key in en

/** "48 enrollments" for what the server counts as `enrollments`; a kind without a sentence keeps its own name. */
export function removalWords({ what, count }: Schemas['RemovalCount']): string {
  const key = `goes.${what}`
  return isKnown(key) ? t(key, { count }) : `${count} ${what.replaceAll(/[-_]/g, ' ')}`
}
