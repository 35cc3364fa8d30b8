import { catalogue } from './catalogue'
import { common } from './common.en'
import { dates } from './dates.en'

export const t = catalogue({ en: { ...common, ...dates } })
