import { catalogue } from './catalogue'
import { common } from './common.en'
import { sessions } from './sessions.en'

export const t = catalogue({ en: { ...common, ...sessions } })
