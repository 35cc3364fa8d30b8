import { Burger } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { showNumber } from '../../lib/numbers'
import type { Address } from '../../lib/paths'
import { t } from '../../words/common'
import { Messages } from '../feedback/Messages'
import styles from './AppFrame.module.css'
import { Link } from './Link'

/** On a wide screen nobody needs it; it is there before it is opened, so that the focus finds its way back. */
const PhoneMenu = lazy(() => import('./PhoneMenu').then(({ PhoneMenu }) => ({ default: PhoneMenu })))

export type NavItem = { label: string; to: Address; current: boolean; count?: number }
export type NavGroup = { label?: string; items: readonly NavItem[] }
export type Person = { name: string; about: string; to?: Address }

type Props = {
  home: Address
  groups: readonly NavGroup[]
  person: Person
  onSignOut: () => void
  /** The path shown: the phone's menu closes when it changes. */
  path: string
  /** A line above everything: a demonstration, a moved clock. */
  banner?: ReactNode
  children: ReactNode
}

/** What stands around every page: skip link, navigation, the person, and the page itself. */
export function AppFrame({ banner, children, path, ...menu }: Props) {
  const [openAt, setOpenAt] = useState<string>()
  const open = openAt === path
  const isPhone = useMediaQuery('(max-width: 48em)')
  return (
    <>
      <a href="#page" className={styles.skip}>
        {t('frame.skip')}
      </a>
      <div className={styles.app}>
        <aside className={styles.side}>
          <Logo home={menu.home} />
          <Menu {...menu}>{!isPhone && <Messages />}</Menu>
        </aside>
        <div className={styles.bar}>
          <Burger
            size="sm"
            opened={open}
            onClick={() => setOpenAt(path)}
            aria-label={t('frame.openMenu')}
            aria-expanded={open}
          />
          <Logo home={menu.home} />
          {isPhone && <Messages />}
        </div>
        {isPhone && (
          <Suspense fallback={null}>
            <PhoneMenu opened={open} onClose={() => setOpenAt(undefined)}>
              <Menu {...menu} />
            </PhoneMenu>
          </Suspense>
        )}
        <div className={styles.content}>
          {banner && (
            <div className={styles.banner} role="status">
              {banner}
            </div>
          )}
          <main id="page" tabIndex={-1} className={styles.main} style={{ outline: 'none' }}>
            {children}
          </main>
        </div>
      </div>
    </>
  )
}

function Logo({ home }: { home: Address }) {
  return (
    <Link to={home} className={styles.logo}>
      <span className={styles.mark} aria-hidden="true" />
      {t('frame.product')}
    </Link>
  )
}

type MenuProps = Pick<Props, 'groups' | 'person' | 'onSignOut'> & { children?: ReactNode }

/** What is between the pages and the person stands in the room that the two leave. */
function Menu({ groups, person, onSignOut, children }: MenuProps) {
  return (
    <>
      <nav aria-label={t('frame.navigation')} className={styles.nav}>
        {groups.map((group) => (
          <Group key={group.label ?? ''} group={group} />
        ))}
      </nav>
      <div className={styles.between}>{children}</div>
      <section aria-label={t('frame.account')} className={styles.me}>
        <p>{person.to ? <Link to={person.to}>{person.name}</Link> : person.name}</p>
        <p className={styles.small}>{person.about}</p>
        <button type="button" className={styles.out} onClick={onSignOut}>
          {t('frame.signOut')}
        </button>
      </section>
    </>
  )
}

function Group({ group }: { group: NavGroup }) {
  return (
    <>
      {group.label && <h2 className={styles.group}>{group.label}</h2>}
      <ul>
        {group.items.map(({ label, to, current, count = 0 }) => (
          <li key={label}>
            <Link
              to={to}
              className={styles.link}
              current={current}
              {...(count > 0 ? { 'aria-label': t('frame.counted', { label, count }) } : {})}
            >
              {label}
              {count > 0 && <span className={styles.count}>{showNumber(count)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
