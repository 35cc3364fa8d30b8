import { NumberInput, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { Schemas } from '../../../api/schemas'
import { t } from '../../../words/quizForm'
import { CheckboxField, RadioField } from '../../forms/ChoiceFields'
import { Fields } from '../../forms/Fields'
import { Section } from '../../frame/Section'
import type { ItemValues } from '../itemValues'
import type { Opened } from './opened'
import { QuestionList } from './QuestionList'
import type { QuizValues } from './quizValues'

type Form = UseFormReturnType<ItemValues>

const COUNTS: readonly Schemas['Counting'][] = ['BEST', 'LAST', 'AVERAGE']
const FEEDBACK: readonly Schemas['Feedback'][] = ['AFTER_EACH', 'AFTER_SUBMISSION', 'AFTER_DUE', 'NEVER']

type Props = { form: Form; quiz: QuizValues; opened: Opened }

/** A quiz as it is written: its questions, then how it goes. */
export function QuizFields({ form, quiz, opened }: Props) {
  return (
    <>
      <Section title={t('quizForm.questions')}>
        <QuestionList form={form} quiz={quiz} opened={opened} />
      </Section>
      <Section title={t('quizForm.rules')}>
        <Rules form={form} />
      </Section>
    </>
  )
}

function Rules({ form }: { form: Form }) {
  const whole = { allowDecimal: false, allowNegative: false } as const
  return (
    <Stack gap="md">
      <Fields>
        <NumberInput
          label={t('quizForm.attempts')}
          description={t('quizForm.attemptsHint')}
          {...whole}
          {...form.getInputProps('quiz.attempts')}
        />
        <NumberInput
          label={t('quizForm.minutes')}
          description={t('quizForm.minutesHint')}
          {...whole}
          {...form.getInputProps('quiz.minutes')}
        />
      </Fields>
      <RadioField
        label={t('quizForm.counts')}
        choices={COUNTS.map((value) => ({ value, label: t(`quizForm.counts.${value}`) }))}
        {...form.getInputProps('quiz.counts')}
      />
      <CheckboxField
        label={t('quizForm.shuffleQuestions')}
        {...form.getInputProps('quiz.shuffleQuestions', { type: 'checkbox' })}
      />
      <CheckboxField
        label={t('quizForm.shuffleAnswers')}
        {...form.getInputProps('quiz.shuffleAnswers', { type: 'checkbox' })}
      />
      <RadioField
        label={t('quizForm.feedback')}
        choices={FEEDBACK.map((value) => ({ value, label: t(`quizForm.feedback.${value}`) }))}
        {...form.getInputProps('quiz.feedback')}
      />
    </Stack>
  )
}
