import { catalogue } from './catalogue'
import { common } from './common.en'
import { tables } from './tables.en'

export const t = catalogue({ en: { ...common, ...tables } })
