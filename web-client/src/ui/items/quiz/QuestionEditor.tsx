import { NativeSelect, NumberInput, Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { Schemas } from '../../../api/schemas'
import { t } from '../../../words/quizForm'
import { MarkdownEditor } from '../../content/MarkdownEditor'
import { RadioField } from '../../forms/ChoiceFields'
import { Fields } from '../../forms/Fields'
import type { ItemValues } from '../itemValues'
import { ChoicesEditor } from './ChoicesEditor'
import styles from './quiz.module.css'
import { hasChoices, QUESTION_KINDS, type QuestionKind, type QuestionValues } from './quizValues'

type Form = UseFormReturnType<ItemValues>
type Props = { form: Form; question: QuestionValues; path: string }

const SCORINGS: readonly Schemas['ChoiceScoring'][] = ['ALL_OR_NOTHING', 'PROPORTIONAL']

/** Of several right choices the first one stays right where there can be one only. */
const asKind = (question: QuestionValues, kind: QuestionKind): QuestionValues => {
  const first = question.choices.findIndex(({ correct }) => correct)
  const choices = question.choices.map((choice, index) => ({ ...choice, correct: choice.correct && index === first }))
  return { ...question, kind, ...(kind === 'SINGLE' ? { choices } : {}) }
}

/** A question as it is written: what is asked, what is right, what it is worth. */
export function QuestionEditor({ form, question, path }: Props) {
  const at = (name: string) => form.getInputProps(`${path}.${name}`)
  const { onChange: _, ...kind } = at('kind')
  const turn = (next: string) => {
    const found = QUESTION_KINDS.find((each) => each === next)
    if (found) form.setFieldValue(path, asKind(question, found) as never)
  }
  return (
    <div className={styles.editor}>
      <Fields>
        <NativeSelect
          label={t('quizForm.kind')}
          data={QUESTION_KINDS.map((value) => ({ value, label: t(`quizForm.kind.${value}`) }))}
          onChange={({ currentTarget }) => turn(currentTarget.value)}
          {...kind}
        />
        <NumberInput label={t('quizForm.worth')} allowNegative={false} {...at('points')} />
      </Fields>
      <MarkdownEditor
        label={t('quizForm.text')}
        minRows={3}
        value={question.text}
        onChange={at('text').onChange}
        error={form.errors[`${path}.text`]}
        data-path={`${path}.text`}
      />
      <Answer {...{ form, question, path }} />
    </div>
  )
}

/** What is right, as the kind of the question has it. */
function Answer({ form, question, path }: Props) {
  const at = (name: string) => form.getInputProps(`${path}.${name}`)
  if (hasChoices(question.kind))
    return (
      <>
        <ChoicesEditor {...{ form, question, path }} />
        {question.kind === 'MULTIPLE' && (
          <RadioField
            label={t('quizForm.scoring')}
            choices={SCORINGS.map((value) => ({ value, label: t(`quizForm.scoring.${value}`) }))}
            {...at('scoring')}
          />
        )}
      </>
    )
  if (question.kind === 'TRUE_FALSE') return <Statement {...{ form, question, path }} />
  if (question.kind === 'NUMBER')
    return (
      <Fields>
        <NumberInput label={t('quizForm.value')} {...at('value')} />
        <NumberInput
          label={t('quizForm.tolerance')}
          description={t('quizForm.toleranceHint')}
          allowNegative={false}
          {...at('tolerance')}
        />
      </Fields>
    )
  return <Accepted {...{ form, path }} />
}

function Statement({ form, question: { correct }, path }: Props) {
  const place = `${path}.correct`
  return (
    <RadioField
      label={t('quizForm.statement')}
      choices={[
        { value: 'true', label: t('quizForm.true') },
        { value: 'false', label: t('quizForm.false') },
      ]}
      {...(correct === null ? {} : { value: correct ? 'true' : 'false' })}
      onChange={(value) => form.setFieldValue(place, (value === 'true') as never)}
      error={form.errors[place]}
      data-path={place}
    />
  )
}

/** The lines are one field: a fault of one of them stands at the whole. */
function Accepted({ form, path }: Pick<Props, 'form' | 'path'>) {
  const whole = `${path}.accepted`
  const faulty = Object.keys(form.errors).find((each) => each === whole || each.startsWith(`${whole}.`)) ?? whole
  return (
    <Textarea
      label={t('quizForm.accepted')}
      description={t('quizForm.acceptedHint')}
      autosize
      minRows={2}
      maxRows={10}
      {...form.getInputProps(whole)}
      error={form.errors[faulty]}
      data-path={faulty}
    />
  )
}
