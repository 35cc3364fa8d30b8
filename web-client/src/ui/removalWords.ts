import type { Schemas } from '../api/schemas'
import { type MessageKey, t } from '../lib/messages'
import { en } from '../lib/messages.en'

type OwnKey = Extract<MessageKey, `${string}.goes.${string}`>
type RemovalKey = Extract<MessageKey, `goes.${string}`> | OwnKey

/** A feature that says some of it in its own words: `people.goes.managers`. */
export type RemovalSpeaker = OwnKey extends `${infer Feature}.goes.${string}` ? Feature : never

const isKnown = (key: string): key is RemovalKey => key in en
const spaced = (what: string) => what.replaceAll(/[-_]|(?=[A-Z])/g, ' ').toLowerCase()

/** "48 enrollments" for what the server counts as `enrollments`; a kind without a sentence keeps its own name. */
export function removalWords({ what, count }: Schemas['RemovalCount'], speaker?: RemovalSpeaker): string {
  const key = [`${speaker}.goes.${what}`, `goes.${what}`].find(isKnown)
  return key ? t(key, { count }) : `${count} ${spaced(what)}`
}
