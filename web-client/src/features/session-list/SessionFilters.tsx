import { Button, Combobox, Input, InputBase, MultiSelect, Popover, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readDay } from '../../lib/moments'
import { DayField } from '../../ui/dates/DayField'
import { MultiPicker } from '../../ui/pickers/MultiPicker'
import { type Found, findCategories } from '../../words/find'
import { showDays } from '../../words/showDates'
import { findCoaches, namedCategories, namedCoaches } from './queries'
import { type SessionsSearch, STATUSES } from './search'
import styles from './sessions.module.css'
import { t } from './t'

type Props = { search: SessionsSearch; onChange: (change: Partial<SessionsSearch>) => void }

const orNone = <T,>(list: T[]) => (list.length ? list : undefined)
const look = (chosen: readonly string[]) => ({
  className: styles.filter ?? '',
  wrapperProps: { 'data-filled': chosen.length > 0 || undefined },
})

/** Status, category, dates and coach, next to the search. */
export function SessionFilters({ search, onChange }: Props) {
  const { status = [], category = [], coach = [] } = search
  const categories = useQuery(namedCategories(category)).data
  const coaches = useQuery(namedCoaches(coach)).data
  return (
    <>
      <MultiSelect
        {...look(status)}
        aria-label={t('sessions.status')}
        placeholder={status.length ? '' : t('sessions.anyStatus')}
        data={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={status}
        onChange={(chosen) => onChange({ status: orNone(STATUSES.filter((word) => chosen.includes(word))) })}
      />
      <NamedFilter
        label={t('sessions.category')}
        any={t('sessions.anyCategory')}
        ids={category}
        named={categories}
        search={findCategories}
        onChange={(chosen) => onChange({ category: chosen })}
      />
      <DatesFilter search={search} onChange={onChange} />
      <NamedFilter
        label={t('sessions.coach')}
        any={t('sessions.anyCoach')}
        ids={coach}
        named={coaches}
        search={findCoaches}
        onChange={(chosen) => onChange({ coach: chosen })}
      />
    </>
  )
}

type NamedProps = {
  label: string
  /** What stands there while nothing is chosen. */
  any: string
  ids: readonly string[]
  named: readonly Found[] | undefined
  search: (text: string, signal: AbortSignal) => Promise<Found[]>
  onChange: (ids: string[] | undefined) => void
}

/** What the address names by ids, shown by name; what was just found is known before it is asked for. */
function NamedFilter({ label, any, ids, named = [], search, onChange }: NamedProps) {
  const [seen, setSeen] = useState<readonly Found[]>([])
  const nameOf = (id: string) => [...named, ...seen].find((each) => each.id === id) ?? { id, label: id }
  return (
    <MultiPicker
      quiet
      {...look(ids)}
      label={label}
      placeholder={ids.length ? '' : any}
      search={search}
      value={ids.map(nameOf)}
      onChange={(chosen) => {
        setSeen(chosen)
        onChange(orNone(chosen.map(({ id }) => id)))
      }}
    />
  )
}

/** Sessions whose access window touches these days. */
function DatesFilter({ search: { from, to }, onChange }: Props) {
  const noon = (day: string | undefined) => (day ? `${day}T12:00:00Z` : undefined)
  const words = from || to ? showDays({ start: noon(from), end: noon(to) }, 'UTC') : undefined
  return (
    <Popover position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <InputBase
          component="button"
          type="button"
          pointer
          {...look(words ? [words] : [])}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
        >
          {words ?? <Input.Placeholder>{t('sessions.anyDates')}</Input.Placeholder>}
        </InputBase>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <DayFilter label={t('sessions.from')} day={from} onDay={(day) => onChange({ from: day })} />
          <DayFilter label={t('sessions.to')} day={to} onDay={(day) => onChange({ to: day })} />
          <Button variant="subtle" onClick={() => onChange({ from: undefined, to: undefined })}>
            {t('sessions.anyDates')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

type DayProps = { label: string; day: string | undefined; onDay: (day: string | undefined) => void }

/** Tells a day as soon as what is typed is one; until then what is typed stays. */
function DayFilter({ label, day, onDay }: DayProps) {
  const [text, setText] = useState(day ?? '')
  const [seen, setSeen] = useState(day)
  const read = (typed: string) => {
    const found = readDay(typed)
    return 'day' in found ? { day: found.day ?? undefined } : undefined
  }
  if (day !== seen) {
    setSeen(day)
    if (day !== read(text)?.day) setText(day ?? '')
  }
  const type = (next: string) => {
    setText(next)
    const found = read(next)
    if (found && found.day !== day) onDay(found.day)
  }
  return <DayField nested label={label} value={text} onChange={type} />
}
