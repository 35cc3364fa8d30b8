import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Session } from '../../api/session'
import { classLinks } from '../../api/session'
import { paths } from '../../lib/paths'
import type { Removal } from '../../ui/dialogs/useRemoval'
import { Link } from '../../ui/frame/Link'
import { Section } from '../../ui/frame/Section'
import { unlinkClass } from './mutations'
import styles from './roster.module.css'
import { t } from './t'

type Props = { session: Session; onRemove: (removal: Removal) => void; onDone: () => unknown }

/** The classes that brought learners here; there only while there are some. */
export function ClassLinks({ session, onRemove, onDone }: Props) {
  const { items } = useSuspenseQuery(classLinks(session.id)).data
  if (items.length === 0) return null
  const unlink = (id: string, name: string) =>
    onRemove({
      title: t('roster.unlinkTitle', { name }),
      act: t('roster.unlinkAct'),
      stays: t('roster.unlinkStays'),
      remove: unlinkClass(session.id, id),
      done: onDone,
      said: t('roster.unlinked', { name }),
    })
  return (
    <Section title={t('roster.classes')}>
      <ul className={styles.links}>
        {items.map(({ fromClass, enrolled, members }) => (
          <li key={fromClass.id}>
            <Link to={paths.classGroup(fromClass.id)}>{fromClass.name}</Link>
            <span className={styles.soft}>{t('roster.classCounts', { enrolled, members })}</span>
            <Button
              size="compact-sm"
              variant="subtle"
              c="var(--bad)"
              aria-label={t('roster.unlinkName', { name: fromClass.name })}
              onClick={() => unlink(fromClass.id, fromClass.name)}
            >
              {t('roster.unlink')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
