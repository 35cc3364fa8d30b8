import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import { paths } from '../../../lib/paths'
import { Pill } from '../../../ui/feedback/Pill'
import { Link } from '../../../ui/frame/Link'
import { showPercent } from '../../../words/tracking'
import type { Item, Place } from '../items'
import { type Note, noteOf } from '../itemWords'
import { t } from '../t'
import layout from './outline.module.css'
import { StateMark } from './StateMark'

type Props = { item: Item; place: Place; current: boolean }

/** An item in the outline: how far one is with it, and when. What is not open yet leads nowhere. */
export function OutlineRow({ item, place, current }: Props) {
  const zone = useMyZone()
  const { now } = useClock()
  const note = noteOf(item, { zone, now })
  const words = <Words item={item} note={note} />
  if (item.state === 'NOT_OPEN') {
    return (
      <li>
        <span className={`${layout.row} ${layout.shut}`}>{words}</span>
      </li>
    )
  }
  return (
    <li>
      <Link
        to={paths.itemInSession(place.session, place.course, item.id)}
        className={layout.row}
        current={current}
        aria-label={heard(item, note)}
      >
        {words}
      </Link>
    </li>
  )
}

/** What the mark shows is said in a word. */
const heard = ({ title, state, score, news }: Item, note: Note | undefined) =>
  [
    title,
    state && t(`courseInSession.state.${state}`),
    news && t('courseInSession.newMark'),
    score !== null && showPercent(score),
    note?.words,
  ]
    .filter(Boolean)
    .join(', ')

function Words({ item: { state, title, score, news }, note }: { item: Item; note: Note | undefined }) {
  return (
    <>
      <StateMark state={state} />
      <bdi className={layout.title}>{title}</bdi>
      <span className={layout.notes}>
        {news && <Pill tone="brand">{t('courseInSession.newMark')}</Pill>}
        {score !== null && <span className={layout.score}>{showPercent(score)}</span>}
        {note && <span className={layout[note.tone]}>{note.words}</span>}
      </span>
    </>
  )
}
