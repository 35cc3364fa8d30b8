import { catalogue, type PlainKeyOf } from '../../words/catalogue'
import { common } from '../../words/common.en'
import { sessions } from '../../words/sessions.en'
import { words } from './words.en'

const en = { ...common, ...sessions, ...words }

/** What this feature says, with what it shares with others. */
export const t = catalogue({ en })
export type PlainKey = PlainKeyOf<typeof en>
