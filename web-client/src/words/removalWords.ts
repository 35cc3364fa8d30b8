import type { Schemas } from '../api/schemas'
import { t } from './dialogs'
import { dialogs } from './dialogs.en'

type RemovalKey = Extract<keyof typeof dialogs, `goes.${string}`>

/** What a feature says in its own words of what goes, by what the server counts: people say "manager of 2 sessions". */
export type OwnRemovalWords = Readonly<Record<string, (values: { count: number }) => string>>

const isKnown = (key: string): key is RemovalKey => Object.hasOwn(dialogs, key)
const spaced = (what: string) => what.replaceAll(/[-_]|(?=[A-Z])/g, ' ').toLowerCase()

/** "48 enrollments" for what the server counts as `enrollments`; a kind without a sentence keeps its own name. */
export function removalWords({ what, count }: Schemas['RemovalCount'], own: OwnRemovalWords = {}): string {
  if (own[what]) return own[what]({ count })
  const key = `goes.${what}`
  return isKnown(key) ? t(key, { count }) : `${count} ${spaced(what)}`
}
