import { catalogue } from '../words/catalogue'
import { common } from '../words/common.en'
import { words } from './sessionPageWords.en'

/** What the page of a session says around its tabs. */
export const t = catalogue({ en: { ...common, ...words } })
