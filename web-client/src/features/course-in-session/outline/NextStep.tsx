import { Button } from '@mantine/core'
import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import type { Schemas } from '../../../api/schemas'
import { paths } from '../../../lib/paths'
import { Link } from '../../../ui/frame/Link'
import { Section } from '../../../ui/frame/Section'
import { WRAPPED } from '../buttons'
import styles from '../course.module.css'
import type { Item, Place } from '../items'
import { dayDue, opens } from '../itemWords'
import { t } from '../t'
import layout from './outline.module.css'
import { dueOf, type Step, stepOf } from './shape'

type Props = { items: readonly Item[]; access: Schemas['AccessAnswer']; place: Place }

/** The one thing to do now, and what is due. */
export function NextStep({ items, access, place }: Props) {
  const step = stepOf(items)
  return (
    <div className={layout.next}>
      <Section title={t('courseInSession.next')}>
        {step.kind === 'next' ? (
          <Button component={Link} to={paths.itemInSession(place.session, place.course, step.item.id)} {...WRAPPED}>
            {wordsOf(step.item, step.begun, access.canContribute)}
          </Button>
        ) : (
          <p className={styles.text}>
            <NoStep step={step} />
          </p>
        )}
        {access.canContribute && <Due items={items} />}
        <News items={items} place={place} />
      </Section>
    </div>
  )
}

function wordsOf({ title }: Item, begun: boolean, canContribute: boolean): string {
  if (!canContribute) return t('courseInSession.next.read', { item: title })
  return t(begun ? 'courseInSession.next.continue' : 'courseInSession.next.start', { item: title })
}

function NoStep({ step }: { step: Exclude<Step, { kind: 'next' }> }) {
  const zone = useMyZone()
  const { now } = useClock()
  switch (step.kind) {
    case 'later':
      return t('courseInSession.next.later', { item: step.item.title, opens: opens(step.item, { zone, now }) })
    case 'allDone':
    case 'nothingRequired':
      return t(`courseInSession.next.${step.kind}`)
  }
}

/** What a coach has said of one's work, and the way there. */
function News({ items, place }: Pick<Props, 'items' | 'place'>) {
  return items
    .filter(({ news }) => news)
    .map(({ id, title }) => (
      <p key={id} className={layout.dueNext}>
        {t('courseInSession.newMarkAt')} <Link to={paths.itemInSession(place.session, place.course, id)}>{title}</Link>
      </p>
    ))
}

function Due({ items }: { items: readonly Item[] }) {
  const zone = useMyZone()
  const { now } = useClock()
  const { overdue, next } = dueOf(items)
  const [longest] = overdue
  return (
    <>
      {longest && (
        <p className={layout.overdue}>
          {t('courseInSession.next.overdue', { count: overdue.length, item: longest.title })}
        </p>
      )}
      {next && (
        <p className={layout.dueNext}>
          {t('courseInSession.next.due', { item: next.title, day: dayDue(next, { zone, now }) })}
        </p>
      )}
    </>
  )
}
