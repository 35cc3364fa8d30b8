import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import type { Schemas } from '../../../api/schemas'
import { Section } from '../../../ui/frame/Section'
import { DoneBar } from '../../../ui/tracking/DoneBar'
import { showPercent } from '../../../words/tracking'
import styles from '../course.module.css'
import { courseScore, type Item, type Place } from '../items'
import { zoneSaid } from '../itemWords'
import { t } from '../t'
import { OutlineRow } from './OutlineRow'
import layout from './outline.module.css'
import { learnsHere, type Part, partsOf, progressOf } from './shape'

type Props = {
  items: readonly Item[]
  course: Pick<Schemas['CourseInSession'], 'access' | 'timeZone'>
  place: Place
  /** The item that is opened. */
  current: string | undefined
}

/** Everything in the course, in its order, with how far one is. */
export function Outline({ items, course, place, current }: Props) {
  const zone = useMyZone()
  const { now } = useClock()
  const zones = zoneSaid(items, course.timeZone, { zone, now })
  return (
    <nav className={layout.outline} aria-label={t('courseInSession.content')}>
      <Section>
        <VisuallyHidden component="h2">{t('courseInSession.content')}</VisuallyHidden>
        {items.length === 0 && <Nothing level={course.access.level} />}
        <Done items={items} place={place} />
        {partsOf(items).map(({ heading, items: under }, index) => (
          <Under key={heading?.id ?? index} {...{ heading, items: under, place, current }} />
        ))}
        {zones && <p className={layout.zone}>{zones}</p>}
        {!learnsHere(items) && items.some(hasDays) && <p className={layout.zone}>{t('courseInSession.rules')}</p>}
      </Section>
    </nav>
  )
}

const hasDays = ({ opensAfterDays, dueAfterDays }: Item) => Boolean(opensAfterDays) || dueAfterDays !== null

function Done({ items, place }: Pick<Props, 'items' | 'place'>) {
  const progress = progressOf(items)
  const score = useScore(items, place)
  if (!progress && score === undefined) return null
  return (
    <div className={layout.progress}>
      <p>
        {progress && t('courseInSession.progress', progress)}
        {score !== undefined && (
          <span className={layout.sofar}>{t('courseInSession.score', { score: showPercent(score) })}</span>
        )}
      </p>
      {progress && <DoneBar percent={(progress.done / progress.total) * 100} />}
    </div>
  )
}

/** Of the whole course, as the server weighs it: asked for where an item has a score. */
function useScore(items: readonly Item[], place: Place): number | undefined {
  const scored = items.flatMap(({ id, score }) => (score === null ? [] : [`${id} ${score}`]))
  const { data } = useQuery({ ...courseScore(place, scored), enabled: scored.length > 0 })
  return data ?? undefined
}

function Under({ heading, items, place, current }: Part & Pick<Props, 'place' | 'current'>) {
  const id = useId()
  return (
    <>
      {heading && (
        <h3 id={id} className={layout.heading}>
          {heading.title}
        </h3>
      )}
      {items.length > 0 && (
        <ul className={layout.rows} {...(heading ? { 'aria-labelledby': id } : {})}>
          {items.map((each) => (
            <OutlineRow key={each.id} item={each} place={place} current={each.id === current} />
          ))}
        </ul>
      )}
    </>
  )
}

function Nothing({ level }: { level: Schemas['AccessLevel'] }) {
  return (
    <>
      <p className={styles.text}>{nothingIn(level)}</p>
      <p className={styles.quiet}>{t('courseInSession.empty.who')}</p>
    </>
  )
}

function nothingIn(level: Schemas['AccessLevel']): string {
  switch (level) {
    case 'TEACH':
      return t('courseInSession.empty.TEACH')
    case 'TAKE_PART':
      return t('courseInSession.empty.TAKE_PART')
    case 'READ':
    case 'LIST':
    case 'NONE':
      return t('courseInSession.empty.READ')
  }
}
