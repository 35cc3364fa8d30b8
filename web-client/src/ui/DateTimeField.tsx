import { ActionIcon, Popover, Stack, TextInput } from '@mantine/core'
import { DatePicker, TimeInput } from '@mantine/dates'
import { type ReactNode, useState } from 'react'
import { t } from '../lib/messages'
import { type Moment, readMoment, writeMoment } from '../lib/moments'
import { showMoment } from '../lib/showDates'
import { zoneName, zonesDiffer } from '../lib/zonedTime'
import styles from './DateTimeField.module.css'

type Props = {
  label: string
  /** What was typed; read it with `readMoment(text, { zone, bound })`. A blank text is no limit. */
  value?: string
  onChange?: (text: string) => void
  onBlur?: (event: React.FocusEvent<HTMLInputElement>) => void
  error?: ReactNode
  /** The zone in which it is typed: the session's. */
  zone: string
  /** The zone of who types, said beneath where it differs. */
  viewerZone: string
  /** What a day without a time means. */
  bound: 'start' | 'end'
  now: Date
  /** For the form: where faults are put and the focus goes. */
  'data-path'?: string
  /** For a dialog: the field at which one begins. */
  'data-autofocus'?: boolean
}

/** A day and a time, typed as one likes or picked, always in the zone that it says. */
export function DateTimeField({ label, value = '', onChange, error, zone, viewerZone, bound, now, ...rest }: Props) {
  const [left, setLeft] = useState(false)
  const moment = readMoment(value, { zone, bound })
  const fault = left && 'fault' in moment ? t(moment.fault) : undefined
  const onBlur = (event: React.FocusEvent<HTMLInputElement>) => {
    setLeft(true)
    if ('instant' in moment && moment.instant) onChange?.(writeMoment(moment.instant, zone))
    rest.onBlur?.(event)
  }
  return (
    <TextInput
      label={label}
      description={t('moment.zone', { zone: zoneName(zone) })}
      placeholder={t('moment.example')}
      autoComplete="off"
      value={value}
      onChange={({ currentTarget }) => onChange?.(currentTarget.value)}
      onBlur={onBlur}
      data-path={rest['data-path']}
      data-autofocus={rest['data-autofocus']}
      error={error ?? fault ?? <Beneath moment={moment} zone={zone} viewerZone={viewerZone} now={now} />}
      errorProps={error || fault ? {} : { c: 'dimmed' }}
      withErrorStyles={Boolean(error || fault)}
      aria-invalid={Boolean(error || fault)}
      rightSection={
        <Picker label={label} value={value} onPick={(text) => onChange?.(text)} moment={moment} zone={zone} />
      }
    />
  )
}

type BeneathProps = { moment: Moment; zone: string; viewerZone: string; now: Date }

function Beneath({ moment, zone, viewerZone, now }: BeneathProps) {
  if (!('instant' in moment) || !moment.instant) return null
  const differ = zonesDiffer(zone, viewerZone, new Date(moment.instant))
  const shown = showMoment(moment.instant, viewerZone, now)
  const words = [
    moment.twice && t('moment.twice'),
    differ && t('moment.yours', { moment: shown, zone: zoneName(viewerZone) }),
  ].filter(Boolean)
  return words.length ? words.join(' ') : null
}

type PickerProps = { label: string; value: string; onPick: (text: string) => void; moment: Moment; zone: string }

function Picker({ label, value, onPick, moment, zone }: PickerProps) {
  const written = 'instant' in moment ? writeMoment(moment.instant, zone) : ''
  const [day = '', time = ''] = written.split(' ')
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('moment.pick', { field: label })}>
          <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
            <rect x="2" y="3" width="12" height="11" rx="2" />
            <path d="M2 6.5h12M5 1.5v3M11 1.5v3" />
          </svg>
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <DatePicker
            classNames={{ day: styles.day ?? '' }}
            ariaLabels={{ previousMonth: t('moment.previous'), nextMonth: t('moment.next') }}
            value={day || null}
            {...(day ? { defaultDate: day } : {})}
            onChange={(picked) => picked && onPick(value.trim() === '' ? picked : `${picked} ${time}`.trim())}
          />
          <TimeInput
            label={t('moment.time')}
            value={time.slice(0, 5)}
            disabled={day === ''}
            onChange={({ currentTarget }) => currentTarget.value && onPick(`${day} ${currentTarget.value}`)}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
