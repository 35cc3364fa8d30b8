import { t } from '../../words/quiz'
import type { Option, Question, Verdict } from './question'

/** What can be chosen, and which of it is right where that is told. */
export function optionsOf({ kind, choices }: Question, right: Verdict['rightAnswer'] = null): readonly Option[] {
  if (kind === 'TRUE_FALSE') {
    return [true, false].map((value) => ({
      value,
      text: t(`question.${value}`),
      isRight: right?.correct === value,
    }))
  }
  return choices.map(({ id, text }) => ({ value: id, text, isRight: right?.choices.includes(id) ?? false }))
}
