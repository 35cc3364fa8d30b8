import { Button, Checkbox, Radio, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useId, useRef } from 'react'
import { t } from '../../../words/quizForm'
import { OrderedList } from '../../tables/OrderedList'
import type { ItemValues } from '../itemValues'
import styles from './quiz.module.css'
import { type ChoiceValues, newChoice, type QuestionValues } from './quizValues'

type Form = UseFormReturnType<ItemValues>
type Props = { form: Form; question: QuestionValues; path: string }

const MOST_CHOICES = 20

/** What there is to choose from, in order, with what is right. */
export function ChoicesEditor({ form, question, path }: Props) {
  const id = useId()
  const adder = useRef<HTMLButtonElement>(null)
  const { kind, choices } = question
  const whole = `${path}.choices`
  const fault = form.errors[whole]
  const put = (next: ChoiceValues[]) => {
    form.setFieldValue(whole, next as never)
    form.clearFieldError(whole)
    for (const index of choices.keys()) form.clearFieldError(`${whole}.${index}.text`)
  }
  const mark = (chosen: ChoiceValues, isRight: boolean) =>
    put(
      choices.map((choice) => {
        if (choice.key === chosen.key) return { ...choice, correct: isRight }
        return kind === 'SINGLE' ? { ...choice, correct: false } : choice
      }),
    )
  const Box = kind === 'SINGLE' ? Radio : Checkbox
  const row = (choice: ChoiceValues, index: number) => ({
    id: choice.key,
    name: choice.text.trim() || t('quizForm.choice', { n: index + 1 }),
    content: (
      <div className={styles.choice}>
        <Box
          name={id}
          aria-label={t('quizForm.isRight', { n: index + 1 })}
          checked={choice.correct}
          onChange={({ currentTarget }) => mark(choice, currentTarget.checked)}
          {...(index === 0 ? { 'data-path': whole } : {})}
        />
        <TextInput
          aria-label={t('quizForm.choice', { n: index + 1 })}
          {...form.getInputProps(`${whole}.${index}.text`)}
        />
      </div>
    ),
  })
  return (
    <fieldset className={styles.choices} aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{t('quizForm.choices')}</legend>
      <p className={styles.hint}>{t('quizForm.choicesHint')}</p>
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
      <OrderedList
        label={t('quizForm.choices')}
        items={choices.map(row)}
        onOrder={(keys) => put(keys.flatMap((key) => choices.filter((choice) => choice.key === key)))}
        onRemove={(key) => {
          put(choices.filter((choice) => choice.key !== key))
          adder.current?.focus()
        }}
      />
      {choices.length < MOST_CHOICES && (
        <Button
          ref={adder}
          variant="subtle"
          size="compact-sm"
          onClick={() => put([...choices, newChoice(choices)])}
          {...(choices.length === 0 ? { 'data-path': whole } : {})}
        >
          {t('quizForm.addChoice')}
        </Button>
      )}
    </fieldset>
  )
}
