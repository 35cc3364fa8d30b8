import { catalogue } from '../../words/catalogue'
import { common } from '../../words/common.en'
import { sessions } from '../../words/sessions.en'
import { assignmentWords } from './assignment/words.en'
import { quizWords } from './quiz/words.en'
import { words } from './words.en'

/** What this feature says, with what it shares with others. */
export const t = catalogue({ en: { ...common, ...sessions, ...words, ...quizWords, ...assignmentWords } })
