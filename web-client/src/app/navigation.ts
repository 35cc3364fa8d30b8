import { includesRole, type Role } from '../api/me'
import { type Address, hrefOf } from '../lib/paths'
import type { NavGroup } from '../ui/frame/AppFrame'
import { type PlainKey, t } from '../words/common'

/** A page's place in the navigation. */
export type NavEntry = {
  group: 'everyone' | 'administration'
  order: number
  label: PlainKey
  to: Address
  /** Only for who learns somewhere. */
  forLearners?: boolean
  /** What is counted beside it. */
  counts?: 'marking'
}

/** A route as far as the navigation looks at it. */
export type NavRoute = { options: { staticData?: { nav?: NavEntry; least?: Role } } }

const GROUPS: readonly { key: NavEntry['group']; label?: PlainKey }[] = [
  { key: 'everyone' },
  { key: 'administration', label: 'frame.administration' },
]

const within = (path: string, href: string) => path === href || path.startsWith(`${href}/`)

type Reader = { role: Role; learns: boolean; waiting?: { marking: number } }

/** The entries that the pages themselves ask for, those for this reader only. */
export function navigationFor(
  routes: readonly NavRoute[],
  { role, learns, waiting }: Reader,
  path: string,
): NavGroup[] {
  const entries = routes
    .map(({ options }) => options.staticData)
    .filter((data) => data?.least === undefined || includesRole(role, data.least))
    .flatMap((data) => (data?.nav ? [data.nav] : []))
    .filter(({ forLearners = false }) => learns || !forLearners)
    .sort((a, b) => a.order - b.order)
  return GROUPS.map(({ key, label }) => ({
    ...(label ? { label: t(label) } : {}),
    items: entries
      .filter(({ group }) => group === key)
      .map((entry) => ({
        label: t(entry.label),
        to: entry.to,
        current: within(path, hrefOf(entry.to)),
        ...(entry.counts ? { count: waiting?.[entry.counts] ?? 0 } : {}),
      })),
  })).filter(({ items }) => items.length > 0)
}
