import { TextInput } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { t } from '../../words/quiz'
import { optionsOf } from './options'
import { type AnswerValue, chosenOf, numberOf, type Question } from './question'
import styles from './quiz.module.css'

type Props = {
  question: Question
  value: AnswerValue
  onChange?: (value: AnswerValue) => void
  onLeave?: () => void
  fault?: ReactNode
}

/** As the server takes them. */
const LONGEST_TEXT = 2000

/** Where the answer to a question is given, by its kind. */
export function AnswerField(props: Props) {
  switch (props.question.kind) {
    case 'SINGLE':
    case 'TRUE_FALSE':
      return <Choices {...props} type="radio" />
    case 'MULTIPLE':
      return <Choices {...props} type="checkbox" />
    case 'NUMBER':
      return <NumberAnswer {...props} />
    case 'TEXT':
      return <TextAnswer {...props} />
  }
}

function Choices({ question, value, onChange, fault, type }: Props & { type: 'radio' | 'checkbox' }) {
  const id = useId()
  const chosen = chosenOf(value)
  const choose = (option: string | boolean) => {
    if (type === 'radio') return onChange?.(option)
    const all = question.choices.map((choice) => choice.id)
    const next = all.filter((each) => chosen.includes(each) !== (each === option))
    onChange?.(next.length > 0 ? next : null)
  }
  const hint = question.scoring === 'PROPORTIONAL' ? 'question.severalProportional' : 'question.several'
  return (
    <>
      {type === 'checkbox' && <p className={styles.hint}>{t(hint)}</p>}
      {optionsOf(question).map((option) => (
        <label
          key={String(option.value)}
          className={styles.choice}
          data-chosen={chosen.includes(option.value) || undefined}
        >
          <input
            type={type}
            name={id}
            checked={chosen.includes(option.value)}
            onChange={() => choose(option.value)}
            aria-describedby={fault ? `${id}-fault` : undefined}
          />
          <bdi>{option.text}</bdi>
        </label>
      ))}
      {fault && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </>
  )
}

/** What was typed stays as it was typed, as long as it means the answer that is known. */
function NumberAnswer({ value, onChange, onLeave, fault }: Props) {
  const [typed, setTyped] = useState('')
  const number = numberOf(typed)
  const text = (number ?? null) === value ? typed : String(value ?? '')
  const isNone = text.trim() !== '' && number === undefined && value === null
  return (
    <TextInput
      label={t('question.answer')}
      inputMode="decimal"
      maw={240}
      value={text}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange?.(numberOf(currentTarget.value) ?? null)
      }}
      onBlur={() => onLeave?.()}
      error={isNone ? t('question.numberFault') : fault}
    />
  )
}

function TextAnswer({ value, onChange, onLeave, fault }: Props) {
  return (
    <TextInput
      label={t('question.answer')}
      maxLength={LONGEST_TEXT}
      maw={480}
      dir="auto"
      value={typeof value === 'string' ? value : ''}
      onChange={({ currentTarget }) => onChange?.(currentTarget.value === '' ? null : currentTarget.value)}
      onBlur={() => onLeave?.()}
      error={fault}
    />
  )
}
