import { ActionIcon, Button, VisuallyHidden } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type ReactNode, useId, useRef, useState } from 'react'
import { t } from '../../../words/quizForm'
import { t as sayOrder } from '../../../words/tables'
import { FocusPlace } from '../../feedback/FocusPlace'
import { Note } from '../../feedback/Note'
import { Pill } from '../../feedback/Pill'
import { OrderButtons } from '../../tables/OrderButtons'
import type { ItemValues } from '../itemValues'
import type { Opened } from './opened'
import { QuestionEditor } from './QuestionEditor'
import styles from './quiz.module.css'
import { numberOf, type QuestionValues, type QuizValues } from './quizValues'
import { useQuestions } from './useQuestions'

type Form = UseFormReturnType<ItemValues>
type Props = { form: Form; quiz: QuizValues; opened: Opened }

const LIST = 'quiz.questions'

const named = (index: number) => t('quizForm.question', { n: index + 1 })

/** The questions of a quiz in order, one of them open to be written. */
export function QuestionList({ form, quiz, opened }: Props) {
  const { removed, add, duplicate, move, remove, bringBack } = useQuestions(form, quiz, opened)
  const [said, setSaid] = useState('')
  const place = useRef<HTMLDivElement>(null)
  const { questions } = quiz
  const fault = form.errors[LIST]
  const step = (from: number, by: number, button: HTMLElement) => {
    const to = from + by
    if (to < 0 || to >= questions.length) return
    move(from, to)
    setSaid(sayOrder('order.moved', { name: named(from), position: to + 1, total: questions.length }))
    setTimeout(() => button.focus())
  }
  return (
    <>
      <p className={styles.total}>{questions.length === 0 ? t('quizForm.empty') : totalOf(questions)}</p>
      <ol className={styles.list} aria-label={t('quizForm.questions')}>
        {questions.map((question, index) => (
          <QuestionRow key={question.key} {...{ form, question, index, opened }}>
            <OrderButtons index={index} last={questions.length - 1} name={named(index)} onMove={step} />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('quizForm.duplicate', { n: index + 1 })}
              onClick={() => duplicate(index)}
            >
              <CopySign />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={sayOrder('order.remove', { name: named(index) })}
              onClick={() => {
                remove(index)
                place.current?.focus()
              }}
            >
              ✕
            </ActionIcon>
          </QuestionRow>
        ))}
      </ol>
      <FocusPlace ref={place}>
        {removed && (
          <Note tone="brand" action={{ label: t('quizForm.bringBack'), onClick: bringBack }}>
            {t('quizForm.removed', { question: named(removed.index) })}
          </Note>
        )}
      </FocusPlace>
      {fault && <p className={styles.fault}>{fault}</p>}
      <Button variant="default" onClick={add} data-path={LIST}>
        {t('quizForm.add')}
      </Button>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  )
}

const CopySign = () => (
  <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
    <rect x="1" y="1" width="8" height="8" rx="1.5" />
    <path d="M5 13h6a2 2 0 0 0 2-2V5" />
  </svg>
)

/** Without what Markdown makes of it, for a line. */
const plain = (text: string) => text.replaceAll(/[*_`#]/g, '').trim()

function totalOf(questions: readonly QuestionValues[]): string {
  const worth = questions.reduce((sum, { points }) => sum + numberOf(points), 0)
  return t('quizForm.total', { count: questions.length, points: t('quizForm.points', { count: worth }) })
}

type RowProps = { form: Form; question: QuestionValues; index: number; opened: Opened; children: ReactNode }

function QuestionRow({ form, question, index, opened, children }: RowProps) {
  const id = useId()
  const isOpen = opened.at === index
  const path = `${LIST}.${index}`
  const isFaulty = Object.keys(form.errors).some((each) => each.startsWith(`${path}.`))
  return (
    <li className={styles.question}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => opened.open(isOpen ? undefined : index)}
        >
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <span className={styles.words}>
            <VisuallyHidden>{named(index)}: </VisuallyHidden>
            <span className={styles.asked}>{plain(question.text) || t('quizForm.blank')}</span>
            <span className={styles.facts}>
              {t(`quizForm.kind.${question.kind}`)} · {t('quizForm.points', { count: numberOf(question.points) })}
            </span>
          </span>
          {isFaulty && <Pill tone="bad">{t('quizForm.faulty')}</Pill>}
        </button>
        <span className={styles.buttons}>{children}</span>
      </div>
      <div id={id}>{isOpen && <QuestionEditor form={form} question={question} path={path} />}</div>
    </li>
  )
}
