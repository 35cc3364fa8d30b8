import type { MarkingRow } from '../../api/marking'
import type { Schemas } from '../../api/schemas'
import { FilterBar } from '../../ui/tables/FilterBar'
import { FilterSelect } from '../../ui/tables/FilterSelect'
import type { MarkingAddress } from './markingAddress'
import type { MarkingSearch } from './search'
import { t } from './t'

type Named = { id: string; title: string }
type Props = {
  rows: readonly MarkingRow[]
  courses: readonly Schemas['CourseSummary'][] | undefined
  search: MarkingSearch
  address: MarkingAddress
}

/** Which hand-ins: by their state, their course, their assignment, and by learner. */
export function MarkingFilters({ rows, courses, search, address }: Props) {
  const known: readonly Named[] = courses ?? rows.map(({ course }) => course)
  return (
    <FilterBar {...address.bar} placeholder={t('marking.search')}>
      <FilterSelect
        label={t('marking.state')}
        any={t('marking.state.WAITING')}
        words={['HELD_BACK', 'RELEASED'] as const}
        wordLabel={(state) => t(`marking.state.${state}`)}
        value={search.state === 'WAITING' ? undefined : search.state}
        onChange={(state) => address.change({ state })}
      />
      <Choice
        label={t('marking.course')}
        any={t('marking.anyCourse')}
        fallback={t('marking.thisCourse')}
        known={known}
        chosen={search.course}
        onChange={(course) => address.change({ course, item: undefined })}
      />
      <Choice
        label={t('marking.item')}
        any={t('marking.anyItem')}
        fallback={t('marking.thisItem')}
        known={rows.map(({ item }) => item)}
        chosen={search.item}
        onChange={(item) => address.change({ item })}
      />
    </FilterBar>
  )
}

type ChoiceProps = {
  label: string
  any: string
  /** How the chosen one is called that is in none of the rows. */
  fallback: string
  known: readonly Named[]
  chosen: string | undefined
  onChange: (id: string | undefined) => void
}

/** One of those that are there, or all; nothing to choose where there is one alone. */
function Choice({ label, any, fallback, known, chosen, onChange }: ChoiceProps) {
  const ids = [...new Set([...known.map(({ id }) => id), ...(chosen ? [chosen] : [])])]
  if (ids.length < 2 && !chosen) return null
  return (
    <FilterSelect
      label={label}
      any={any}
      words={ids}
      wordLabel={(id) => known.find((each) => each.id === id)?.title ?? fallback}
      value={chosen}
      onChange={onChange}
    />
  )
}
