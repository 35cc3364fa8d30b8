import { catalogue } from '../../words/catalogue'
import { common } from '../../words/common.en'
import { forms } from '../../words/forms.en'
import { people } from '../../words/people.en'
import { words } from './words.en'

/** What this feature says, with what it shares with others. */
export const t = catalogue({ en: { ...common, ...forms, ...people, ...words } })
