import { Progress, VisuallyHidden } from '@mantine/core'
import { useId } from 'react'
import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import type { Schemas } from '../../../api/schemas'
import { Section } from '../../../ui/frame/Section'
import styles from '../course.module.css'
import type { Item, Place } from '../items'
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
        <Done items={items} />
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

function Done({ items }: Pick<Props, 'items'>) {
  const progress = progressOf(items)
  if (!progress) return null
  return (
    <div className={layout.progress}>
      <p>{t('courseInSession.progress', progress)}</p>
      <Progress.Root size={6} aria-hidden="true">
        <Progress.Section value={(progress.done / progress.total) * 100} color="var(--learn-bar)" />
      </Progress.Root>
    </div>
  )
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
