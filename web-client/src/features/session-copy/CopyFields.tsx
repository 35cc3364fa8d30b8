import { NumberInput, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import type { Session } from '../../api/session'
import { zoneName } from '../../lib/zonedTime'
import { DayField } from '../../ui/dates/DayField'
import { CheckboxField, RadioField } from '../../ui/forms/ChoiceFields'
import { Fields } from '../../ui/forms/Fields'
import { Section } from '../../ui/frame/Section'
import { showTime } from '../../words/showDates'
import { t } from './t'
import { movesOf, type Values } from './values'

type Props = {
  session: Session
  form: UseFormReturnType<Values>
  /** What the server says about a field while it is typed. */
  said: (field: keyof Values) => ReactNode
}

/** What the copy is called, how its dates move, and who comes along. */
export function CopyFields({ session, form, said }: Props) {
  const title = form.getInputProps('title')
  return (
    <Section title={t('sessionCopy.what')}>
      <TextInput
        mb="md"
        label={t('sessionForm.title')}
        description={t('sessionCopy.titleHint', { title: session.title })}
        withAsterisk
        aria-required
        {...title}
        error={title.error ?? said('title')}
      />
      <Dates {...{ session, form, said }} />
      <CheckboxField
        mt="lg"
        label={t('sessionCopy.withCourseCoaches')}
        description={t('sessionCopy.withCourseCoachesHint')}
        {...form.getInputProps('withCourseCoaches', { type: 'checkbox' })}
      />
      <CheckboxField
        mt="lg"
        label={t('sessionCopy.withContent')}
        description={t('sessionCopy.withContentHint')}
        {...form.getInputProps('withContent', { type: 'checkbox' })}
      />
    </Section>
  )
}

function Dates({ session, form, said }: Props) {
  const moves = movesOf(session)
  if (moves.length === 1) return <p style={{ color: 'var(--soft)' }}>{t('sessionCopy.noDates')}</p>
  const { move } = form.values
  const days = form.getInputProps('days')
  const startsOn = form.getInputProps('startsOn')
  return (
    <>
      <RadioField
        mb="sm"
        label={t('sessionCopy.dates')}
        choices={moves.map((value) => ({ value, label: t(`sessionCopy.move.${value}`) }))}
        {...form.getInputProps('move')}
      />
      <Fields>
        {move === 'days' && (
          <NumberInput
            label={t('sessionCopy.days')}
            description={t('sessionCopy.daysHint')}
            allowDecimal={false}
            {...days}
            error={days.error ?? said('days')}
          />
        )}
        {move === 'startsOn' && session.accessStart && (
          <DayField
            label={t('sessionCopy.startsOn')}
            description={t('sessionCopy.startsOnHint', {
              time: showTime(session.accessStart, session.timeZone),
              zone: zoneName(session.timeZone),
            })}
            {...startsOn}
            error={startsOn.error ?? said('startsOn')}
          />
        )}
      </Fields>
    </>
  )
}
