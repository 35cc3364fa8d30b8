import { catalogue } from './catalogue'
import { common } from './common.en'
import { dialogs } from './dialogs.en'

export const t = catalogue({ en: { ...common, ...dialogs } })
