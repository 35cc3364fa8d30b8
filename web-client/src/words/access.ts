import { access } from './access.en'
import { catalogue } from './catalogue'
import { common } from './common.en'

export const t = catalogue({ en: { ...common, ...access } })
