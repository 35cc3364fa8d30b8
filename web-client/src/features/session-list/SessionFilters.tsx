import { Button, MultiSelect, Popover, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { t } from '../../lib/messages'
import { showDays } from '../../lib/showDates'
import { categoryChoices, coachChoices, namedCoaches } from './queries'
import { type SessionsSearch, STATUSES } from './search'
import styles from './sessions.module.css'

type Props = { search: SessionsSearch; onChange: (change: Partial<SessionsSearch>) => void }

const orNone = <T,>(list: T[]) => (list.length ? list : undefined)
const look = (chosen: readonly string[]) => ({
  className: styles.filter ?? '',
  wrapperProps: { 'data-filled': chosen.length > 0 || undefined },
})

/** Status, category, dates and coach, next to the search. */
export function SessionFilters({ search, onChange }: Props) {
  const categories = useQuery(categoryChoices).data ?? []
  const { status = [], category = [] } = search
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
      <MultiSelect
        {...look(category)}
        searchable
        aria-label={t('sessions.category')}
        placeholder={category.length ? '' : t('sessions.anyCategory')}
        nothingFoundMessage={t('sessions.noCategory')}
        data={categories}
        value={category.filter((id) => categories.some(({ value }) => value === id))}
        onChange={(chosen) => onChange({ category: orNone(chosen) })}
      />
      <DatesFilter search={search} onChange={onChange} />
      <CoachFilter search={search} onChange={onChange} />
    </>
  )
}

function CoachFilter({ search: { coach = [] }, onChange }: Props) {
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text, 250)
  const found = useQuery(coachChoices(asked)).data ?? []
  const named = useQuery(namedCoaches(coach)).data ?? []
  const known = new Map(
    [...coach.map((name) => ({ value: name, label: name })), ...named, ...found].map((c) => [c.value, c]),
  )
  return (
    <MultiSelect
      {...look(coach)}
      searchable
      aria-label={t('sessions.coach')}
      placeholder={coach.length ? '' : t('sessions.anyCoach')}
      nothingFoundMessage={t('picker.none', { text })}
      data={[...known.values()]}
      searchValue={text}
      onSearchChange={setText}
      value={coach}
      onChange={(chosen) => onChange({ coach: orNone(chosen) })}
    />
  )
}

/** Sessions whose access window touches these days. */
function DatesFilter({ search: { from, to }, onChange }: Props) {
  const noon = (day: string | undefined) => (day ? `${day}T12:00:00Z` : undefined)
  const words = from || to ? showDays({ start: noon(from), end: noon(to) }, 'UTC') : t('sessions.anyDates')
  return (
    <Popover position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" className={styles.dates ?? ''} data-empty={!(from || to) || undefined}>
          {words}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <TextInput
            type="date"
            label={t('sessions.from')}
            value={from ?? ''}
            onChange={({ currentTarget }) => onChange({ from: currentTarget.value || undefined })}
          />
          <TextInput
            type="date"
            label={t('sessions.to')}
            value={to ?? ''}
            onChange={({ currentTarget }) => onChange({ to: currentTarget.value || undefined })}
          />
          <Button variant="subtle" onClick={() => onChange({ from: undefined, to: undefined })}>
            {t('sessions.anyDates')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
