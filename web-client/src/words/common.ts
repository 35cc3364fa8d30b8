import { catalogue, type PlainKeyOf } from './catalogue'
import { common } from './common.en'

export const t = catalogue({ en: common })
export type PlainKey = PlainKeyOf<typeof common>
