import { catalogue } from './catalogue'
import { common } from './common.en'
import { people } from './people.en'

export const t = catalogue({ en: { ...common, ...people } })
