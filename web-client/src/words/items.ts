import { catalogue } from './catalogue'
import { common } from './common.en'
import { forms } from './forms.en'
import { items } from './items.en'

export const t = catalogue({ en: { ...common, ...forms, ...items } })
