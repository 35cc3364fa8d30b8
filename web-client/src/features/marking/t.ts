import { catalogue } from '../../words/catalogue'
import { common } from '../../words/common.en'
import { dates } from '../../words/dates.en'
import { sessions } from '../../words/sessions.en'
import { tables } from '../../words/tables.en'
import { words } from './words.en'

/** What this feature says, with what it shares with others. */
export const t = catalogue({ en: { ...common, ...dates, ...sessions, ...tables, ...words } })
