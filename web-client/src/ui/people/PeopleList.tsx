import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Address } from '../../lib/paths'
import { t } from '../../words/common'
import { Pill } from '../feedback/Pill'
import { Link } from '../frame/Link'
import styles from './PeopleList.module.css'

export type PersonLine = { id: string; name: string; detail: string; active: boolean; to?: Address | undefined }

type Props = {
  people: readonly PersonLine[]
  /** Takes one out; without it the list is to be read only. */
  onRemove?: ((person: PersonLine) => void) | undefined
  empty: ReactNode
}

/** A few people, one below the other. */
export function PeopleList({ people, onRemove, empty }: Props) {
  if (people.length === 0) return <p className={styles.empty}>{empty}</p>
  return (
    <ul className={styles.people}>
      {people.map((person) => (
        <li key={person.id} className={styles.person}>
          <span>
            {person.to ? <Link to={person.to}>{person.name}</Link> : person.name}
            <span className={styles.detail}>{person.detail}</span>
          </span>
          {!person.active && <Pill tone="warn">{t('person.inactive')}</Pill>}
          {onRemove && (
            <Button
              variant="subtle"
              size="compact-sm"
              ml="auto"
              aria-label={t('picker.remove', { name: person.name })}
              onClick={() => onRemove(person)}
            >
              {t('list.remove')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
