import type { Schemas } from '../../../api/schemas'
import { BusyButton } from '../../../ui/feedback/BusyButton'
import { QuestionField } from '../../../ui/quiz/QuestionField'
import type { AnswerValue } from '../../../ui/quiz/question'
import type { Taken } from '../quiz/attempts'
import { t } from '../t'
import type { AnswerBook } from './answerBook'
import type { Page } from './answerPage'
import { answerOf } from './useAnswers'

type Props = {
  question: Taken
  number: number
  total: number
  /** Each answer is checked by itself, and final then. */
  isEach: boolean
  book: AnswerBook
  page: Page
  files: readonly Schemas['FileAnswer'][]
}

/** How long typing rests before it is saved. */
const REST = 1000

const isTyped = ({ kind }: Taken) => kind === 'NUMBER' || kind === 'TEXT'

/** A question of an attempt that runs. */
export function TakenQuestion({ question, number, total, isEach, book, page, files }: Props) {
  const { id, settled } = question
  const value = answerOf(question, page)
  const isWaiting = isEach && id in page.unsent
  const change = (next: AnswerValue) => {
    if (isEach) book.hold(id, next)
    else book.give(id, next, isTyped(question) ? REST : 0)
  }
  return (
    <QuestionField
      {...{ question, number, total, value, files }}
      onChange={change}
      onLeave={() => !isEach && id in page.unsent && void book.flush()}
      readOnly={settled || isWaiting}
      verdict={settled ? question : undefined}
      fault={page.faults[id]}
    >
      {isEach && !settled && (
        <BusyButton
          variant="default"
          mt="xs"
          busy={isWaiting}
          disabled={value === null}
          onClick={() => book.release(id)}
        >
          {t('taking.check')}
        </BusyButton>
      )}
    </QuestionField>
  )
}
