import { catalogue } from './catalogue'
import { common } from './common.en'
import { forms } from './forms.en'
import { quizForm } from './quizForm.en'

export const t = catalogue({ en: { ...common, ...forms, ...quizForm } })
