import { catalogue } from './catalogue'
import { content } from './content.en'

export const t = catalogue({ en: content })
