import { NumberInput, SegmentedControl, VisuallyHidden } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import { DateTimeField } from '../../ui/dates/DateTimeField'
import { RadioField } from '../../ui/forms/ChoiceFields'
import { Fields } from '../../ui/forms/Fields'
import styles from './form.module.css'
import { t } from './t'
import type { Values } from './values'

type Form = UseFormReturnType<Values>
type Props = { form: Form; viewerZone: string; now: Date }

const AFTER_END = ['READ_ONLY', 'ACCESSIBLE', 'LISTED_ONLY', 'NOT_ACCESSIBLE'] as const

/** When learners may use it, when it is listed, when coaches may use it, and what stays after the end. */
export function WindowsFields(props: Props) {
  const { form } = props
  return (
    <>
      <Group title={t('sessionForm.learnersWindow')}>
        <SegmentedControl
          className={styles.how ?? ''}
          aria-label={t('sessionForm.accessBy')}
          data={[
            { value: 'dates', label: t('sessionForm.byDates') },
            { value: 'duration', label: t('sessionForm.byDuration') },
          ]}
          {...form.getInputProps('accessBy')}
        />
        {form.values.accessBy === 'dates' ? (
          <Dates {...props} start="accessStart" end="accessEnd" hint={t('sessionForm.blankIsOpen')} />
        ) : (
          <Fields>
            <Days form={form} field="durationDays" least={1} hint={t('sessionForm.durationHint')} />
          </Fields>
        )}
      </Group>
      <Group title={t('sessionForm.displayWindow')}>
        <Dates {...props} start="displayStart" end="displayEnd" hint={t('sessionForm.displayHint')} />
      </Group>
      <Group title={t('sessionForm.coachWindow')}>
        <SegmentedControl
          className={styles.how ?? ''}
          aria-label={t('sessionForm.coachBy')}
          data={[
            { value: 'same', label: t('sessionForm.coachSame') },
            { value: 'days', label: t('sessionForm.coachDays') },
            { value: 'dates', label: t('sessionForm.coachDates') },
          ]}
          {...form.getInputProps('coachBy')}
        />
        {form.values.coachBy === 'days' && (
          <Fields>
            <Days form={form} field="coachDaysBefore" least={0} />
            <Days form={form} field="coachDaysAfter" least={0} />
          </Fields>
        )}
        {form.values.coachBy === 'dates' && (
          <Dates {...props} start="coachAccessStart" end="coachAccessEnd" hint={t('sessionForm.coachDatesHint')} />
        )}
      </Group>
      <Group title={t('sessionForm.afterEnd')}>
        <RadioField
          label={<VisuallyHidden>{t('sessionForm.afterEnd')}</VisuallyHidden>}
          choices={AFTER_END.map((value) => ({
            value,
            label: t(`afterEnd.${value}`),
            description: t(`afterEnd.hint.${value}`),
          }))}
          {...form.getInputProps('visibilityAfterEnd')}
        />
      </Group>
    </>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      <div>{children}</div>
    </fieldset>
  )
}

type StartField = 'accessStart' | 'displayStart' | 'coachAccessStart'
type EndField = 'accessEnd' | 'displayEnd' | 'coachAccessEnd'
type DatesProps = Props & { start: StartField; end: EndField; hint: string }

function Dates({ form, viewerZone, now, start, end, hint }: DatesProps) {
  const shared = { zone: form.values.timeZone, viewerZone, now }
  return (
    <>
      <p className={styles.hint}>{hint}</p>
      <Fields>
        <DateTimeField label={t(`sessionForm.${start}`)} bound="start" {...shared} {...form.getInputProps(start)} />
        <DateTimeField label={t(`sessionForm.${end}`)} bound="end" {...shared} {...form.getInputProps(end)} />
      </Fields>
    </>
  )
}

type DaysProps = {
  form: Form
  field: 'durationDays' | 'coachDaysBefore' | 'coachDaysAfter'
  least: number
  hint?: string
}

function Days({ form, field, least, hint }: DaysProps) {
  return (
    <NumberInput
      label={t(`sessionForm.${field}`)}
      description={hint}
      min={least}
      allowDecimal={false}
      {...form.getInputProps(field)}
    />
  )
}
