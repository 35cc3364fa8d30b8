import { catalogue } from './catalogue'
import { common } from './common.en'
import { pickers } from './pickers.en'

export const t = catalogue({ en: { ...common, ...pickers } })
