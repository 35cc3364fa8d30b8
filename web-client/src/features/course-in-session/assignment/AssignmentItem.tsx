import { Markdown } from '../../../ui/content/Markdown'
import { Boundary } from '../../../ui/feedback/Boundary'
import { LinesSkeleton } from '../../../ui/feedback/Skeletons'
import item from '../item/item.module.css'
import type { Opened, Place } from '../items'
import { t } from '../t'
import styles from './assignment.module.css'
import { HandIns } from './HandIns'
import { takes } from './parts'

/** An assignment: what is to be done, what may be handed in, and for who learns here what they have handed in. */
export function AssignmentItem({ opened, place }: { opened: Opened; place: Place }) {
  const { body, files, passMark } = opened
  return (
    <>
      {body ? (
        <Markdown text={body} files={files} under={2} />
      ) : (
        <p className={item.quiet}>{t('courseInSession.item.nothing')}</p>
      )}
      <p className={styles.terms}>
        {termsOf(opened)} {passMark !== null && t('courseInSession.item.passMark', { passMark })}
      </p>
      {opened.item.state !== null && (
        <Boundary fallback={<LinesSkeleton lines={3} />}>
          <HandIns opened={opened} place={{ ...place, item: opened.item.id }} />
        </Boundary>
      )}
    </>
  )
}

function termsOf(opened: Opened): string {
  const both = takes(opened, 'TEXT') && takes(opened, 'FILES')
  const allowed = both ? 'BOTH' : takes(opened, 'TEXT') ? 'TEXT' : 'FILES'
  const { maxPoints } = opened
  const points = maxPoints === null ? '' : ` ${t('assignment.maxPoints', { count: maxPoints })}`
  return t(`assignment.allowed.${allowed}`) + points
}
