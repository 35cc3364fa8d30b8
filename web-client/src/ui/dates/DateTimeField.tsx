import { TextInput } from '@mantine/core'
import { TimeInput } from '@mantine/dates'
import { type ReactNode, useRef, useState } from 'react'
import { type Moment, readMoment, writeMoment } from '../../lib/moments'
import { zoneName } from '../../lib/zonedTime'
import { t } from '../../words/dates'
import { DayPopover } from './DayPopover'
import { MomentSaidBack, saidBack } from './SaidBack'

type Props = {
  label: string
  /** What was typed; read it with `readMoment(text, { zone, bound })`. A blank text is no limit. */
  value?: string
  onChange?: (text: string) => void
  onBlur?: (event: React.FocusEvent<HTMLInputElement>) => void
  /** What Enter does where it stands in no form of its own. */
  onEnter?: () => void
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
  /** Whether it takes the focus when its dialog opens. */
  'data-autofocus'?: boolean
}

/** A day and a time, typed as one likes or picked, always in the zone that it says. */
export function DateTimeField({ label, value = '', onChange, error, zone, viewerZone, bound, now, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [left, setLeft] = useState(false)
  const moment = readMoment(value, { zone, bound })
  const fault = error ?? (left && 'fault' in moment ? t(moment.fault) : undefined)
  const type = (text: string) => onChange?.(text)
  /** What offered the other day is gone then. */
  const takeOther = (text: string) => {
    type(text)
    input.current?.focus()
  }
  const onBlur = (event: React.FocusEvent<HTMLInputElement>) => {
    setLeft(true)
    // what could be another day stays as it was typed, and asks
    if ('instant' in moment && moment.instant && !moment.or) type(writeMoment(moment.instant, zone))
    rest.onBlur?.(event)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || !rest.onEnter) return
    event.preventDefault()
    rest.onEnter()
  }
  return (
    <TextInput
      ref={input}
      label={label}
      description={t('moment.zone', { zone: zoneName(zone) })}
      placeholder={t('moment.example')}
      autoComplete="off"
      value={value}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      data-path={rest['data-path']}
      data-autofocus={rest['data-autofocus']}
      error={fault}
      {...saidBack(<MomentSaidBack text={value} onOther={takeOther} {...{ zone, bound, viewerZone, now }} />)}
      rightSection={<Picker label={label} value={value} onPick={type} moment={moment} zone={zone} />}
    />
  )
}

type PickerProps = { label: string; value: string; onPick: (text: string) => void; moment: Moment; zone: string }

function Picker({ label, value, onPick, moment, zone }: PickerProps) {
  const written = 'instant' in moment ? writeMoment(moment.instant, zone) : ''
  const [day = '', time = ''] = written.split(' ')
  return (
    <DayPopover
      label={label}
      day={day}
      onPick={(picked) => onPick(value.trim() === '' ? picked : `${picked} ${time}`.trim())}
    >
      <TimeInput
        label={t('moment.time')}
        value={time.slice(0, 5)}
        disabled={day === ''}
        onChange={({ currentTarget }) => currentTarget.value && onPick(`${day} ${currentTarget.value}`)}
      />
    </DayPopover>
  )
}
