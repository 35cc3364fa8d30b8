import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '../lib/messages'
import { zonesLike } from '../lib/zones'

type Props = {
  label: string
  description?: ReactNode
  /** What holds where none is chosen. */
  placeholder?: string
  value?: string | null
  onChange?: (zone: string | null) => void
  error?: ReactNode
  'data-path'?: string
}

/** A time zone, found by typing a city. */
export function ZoneField({ value = null, ...field }: Props) {
  return (
    <Select
      searchable
      clearable
      limit={60}
      maxDropdownHeight={260}
      nothingFoundMessage={t('zone.none')}
      data={zonesLike(value)}
      filter={({ options, search }) => {
        const typed = search.trim().toLowerCase().replaceAll(/\s+/g, '_')
        return options.filter((option) => 'value' in option && option.value.toLowerCase().includes(typed))
      }}
      value={value}
      {...field}
    />
  )
}
