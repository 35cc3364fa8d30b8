import { catalogue } from './catalogue'
import { common } from './common.en'
import { tracking } from './tracking.en'

export const t = catalogue({ en: { ...common, ...tracking } })
