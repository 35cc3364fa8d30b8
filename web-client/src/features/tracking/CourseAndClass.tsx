import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../api/schemas'
import { classLinks, mayDo, type Session } from '../../api/session'
import { FilterSelect } from '../../ui/tables/FilterSelect'
import type { TrackingSearch } from './search'
import { t } from './t'
import styles from './tracking.module.css'

type Props = {
  session: Session
  courses: readonly Schemas['CourseSummary'][]
  search: TrackingSearch
  onChange: (part: TrackingSearch) => void
}

/** What all figures of the page are about: one course or all, one class or everybody. */
export function CourseAndClass({ session, courses, search, onChange }: Props) {
  const links = useQuery({ ...classLinks(session.id), enabled: mayDo(session, 'ADMINISTER') })
  const classes = links.data?.items.map(({ fromClass }) => fromClass) ?? []
  const some = courses.length > 1 || search.course !== undefined
  const any = classes.length > 0 || search.class !== undefined
  if (!some && !any) return null
  return (
    <div className={styles.about}>
      {some && (
        <FilterSelect
          label={t('tracking.course')}
          any={t('tracking.anyCourse')}
          words={withThis(courses, search.course)}
          wordLabel={(id) => courses.find((course) => course.id === id)?.title ?? id}
          value={search.course}
          onChange={(course) => onChange({ course })}
        />
      )}
      {any && (
        <FilterSelect
          label={t('tracking.class')}
          any={t('tracking.anyClass')}
          words={withThis(classes, search.class)}
          wordLabel={(id) => classes.find((group) => group.id === id)?.name ?? id}
          value={search.class}
          onChange={(id) => onChange({ class: id })}
        />
      )}
    </div>
  )
}

/** What the address asks for can be seen and undone, also where it is none of these. */
function withThis(known: readonly { id: string }[], chosen: string | undefined): string[] {
  const ids = known.map(({ id }) => id)
  return chosen && !ids.includes(chosen) ? [...ids, chosen] : ids
}
