import { type ReactNode, useState } from 'react'
import { findZones } from '../../lib/zones'
import { t } from '../../words/dates'
import type { PickerItem } from '../pickers/items'
import { SinglePicker } from '../pickers/SinglePicker'

type Props = {
  label: string
  description?: ReactNode
  /** What holds where none is chosen. */
  placeholder?: string
  value?: string | null
  onChange?: (zone: string | null) => void
  /** One has to be chosen. */
  required?: boolean
  error?: ReactNode
  'data-path'?: string
}

/** More are not read by anybody: a letter or two more bring the right one up. */
const MOST = 60

const itemOf = (zone: string): PickerItem => ({ id: zone, label: zone })

/** A time zone, found by typing a city, under today's name or an old one. */
export function ZoneField({ value = null, onChange, required, ...field }: Props) {
  const [text, type] = useState('')
  const zones = findZones(text, value)
  const first = text === '' && value !== null ? [value] : []
  const found = [...new Set([...first, ...zones])].slice(0, MOST).map(itemOf)
  return (
    <SinglePicker
      {...field}
      clearable={!required}
      none={t('zone.none')}
      value={value === null ? undefined : itemOf(value)}
      onChange={(zone) => onChange?.(zone?.id ?? null)}
      search={{ text, type, reset: () => type(''), items: found, state: 'done', now: () => Promise.resolve(found) }}
    />
  )
}
