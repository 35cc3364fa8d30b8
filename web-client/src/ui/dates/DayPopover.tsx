import '@mantine/dates/styles.css'
import { ActionIcon, Popover, Stack } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import type { ReactNode } from 'react'
import { t } from '../../words/dates'
import styles from './DayPopover.module.css'

type Props = {
  /** The field that it belongs to. */
  label: string
  /** The day that stands there, "2026-03-01", or nothing. */
  day: string
  onPick: (day: string) => void
  /** It stands in something that a press outside closes. */
  nested?: boolean | undefined
  /** What is chosen besides the day. */
  children?: ReactNode
}

/** The button at the end of a field behind which a day is picked. */
export function DayPopover({ label, day, onPick, nested, children }: Props) {
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md" withinPortal={!nested}>
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
            onChange={(picked) => picked && onPick(picked)}
          />
          {children}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
