import { TextInput } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { readDay } from '../../lib/moments'
import { t } from '../../words/dates'
import { DayPopover } from './DayPopover'
import { DaySaidBack, saidBack } from './SaidBack'

type Props = {
  label: string
  description?: ReactNode
  /** What was typed; read it with `readDay(text)`. */
  value?: string
  onChange?: (text: string) => void
  onBlur?: (event: React.FocusEvent<HTMLInputElement>) => void
  error?: ReactNode
  /** It stands in something that a press outside closes. */
  nested?: boolean
  'data-path'?: string
}

/** A day without a time, typed as one likes or picked. */
export function DayField({ label, description, value = '', onChange, error, nested, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [left, setLeft] = useState(false)
  const found = readDay(value)
  const day = 'day' in found ? (found.day ?? '') : ''
  const fault = error ?? (left && 'fault' in found ? t(found.fault) : undefined)
  const type = (text: string) => onChange?.(text)
  /** What offered the other day is gone then. */
  const takeOther = (text: string) => {
    type(text)
    input.current?.focus()
  }
  const onBlur = (event: React.FocusEvent<HTMLInputElement>) => {
    setLeft(true)
    if (day && !('or' in found)) type(day)
    rest.onBlur?.(event)
  }
  return (
    <TextInput
      ref={input}
      label={label}
      description={description}
      placeholder={t('moment.exampleDay')}
      autoComplete="off"
      value={value}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={onBlur}
      data-path={rest['data-path']}
      error={fault}
      {...saidBack(<DaySaidBack text={value} onOther={takeOther} />)}
      rightSection={<DayPopover label={label} day={day} onPick={type} nested={nested} />}
    />
  )
}
