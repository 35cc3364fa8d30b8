import { catalogue } from '../../words/catalogue'
import { common } from '../../words/common.en'
import { items } from '../../words/items.en'
import { words } from './words.en'

/** What this feature says, with what it shares with others. */
export const t = catalogue({ en: { ...common, ...items, ...words } })
