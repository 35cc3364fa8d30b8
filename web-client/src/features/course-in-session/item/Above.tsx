import { useQuery } from '@tanstack/react-query'
import { useClock } from '../../../api/platform'
import { paths } from '../../../lib/paths'
import { Link } from '../../../ui/frame/Link'
import { outline, type Place } from '../items'
import layout from '../outline/outline.module.css'
import { progressOf } from '../outline/shape'
import { t } from '../t'

/** On a phone, where the outline is a page of its own: the way back to it, and how far one is. */
export function Above({ place }: { place: Place }) {
  const { ahead } = useClock()
  const { data: items } = useQuery(outline(place, ahead))
  const progress = items && progressOf(items)
  return (
    <div className={layout.above}>
      <Link to={paths.courseInSession(place.session, place.course)} className={layout.back}>
        <span aria-hidden="true">‹ </span>
        {t('courseInSession.outline')}
      </Link>
      {progress && <span>{t('courseInSession.progress', progress)}</span>}
    </div>
  )
}
