import { type ReactNode, useEffect, useId, useRef } from 'react'
import { t } from '../../words/quiz'
import { Markdown } from '../content/Markdown'
import type { ContentFile } from '../content/MarkdownParts'
import { AnswerField } from './AnswerField'
import { AnswerShown } from './AnswerShown'
import type { AnswerValue, Question, Verdict } from './question'
import styles from './quiz.module.css'
import { VerdictShown } from './VerdictShown'

type Props = {
  question: Question
  /** Its place among the others, from 1. */
  number: number
  total: number
  /** Null: there is no answer. */
  value: AnswerValue
  onChange?: (value: AnswerValue) => void
  /** Whoever wrote the answer has gone on to something else. */
  onLeave?: () => void
  /** The answer is shown and stays. */
  readOnly?: boolean
  /** What may be told of the answer. */
  verdict?: Verdict | undefined
  /** Why the answer was not taken. */
  fault?: ReactNode
  files?: readonly ContentFile[]
  /** What stands beneath the answer, such as a button. */
  children?: ReactNode
}

/** One question of a quiz with its answer: to be given, or to be read with what is told of it. */
export function QuestionField(props: Props) {
  const { question, number, total, value, readOnly = false, verdict, files, children } = props
  const id = useId()
  const told = useFocusOnceTold(readOnly && verdict !== undefined)
  const [legend, text] = [`${id}-legend`, `${id}-text`]
  return (
    <fieldset className={styles.question} aria-labelledby={`${legend} ${text}`}>
      <legend id={legend} className={styles.legend}>
        {t('question.number', { number, total })}{' '}
        <span className={styles.points}>{t('question.points', { count: question.points })}</span>
      </legend>
      <div id={text} className={styles.text}>
        <Markdown text={question.text} under={3} {...(files ? { files } : {})} />
      </div>
      {readOnly ? <AnswerShown question={question} value={value} verdict={verdict} /> : <AnswerField {...props} />}
      <div ref={told} tabIndex={-1} className={styles.told}>
        {verdict && <VerdictShown question={question} value={value} verdict={verdict} />}
      </div>
      {children}
    </fieldset>
  )
}

/** Where the verdict comes, what was pressed for it goes. */
function useFocusOnceTold(isTold: boolean) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(isTold)
  useEffect(() => {
    if (isTold && !before.current) place.current?.focus()
    before.current = isTold
  }, [isTold])
  return place
}
