import { paths } from '../../lib/paths'
import { zoneName } from '../../lib/zonedTime'
import { Pill } from '../../ui/feedback/Pill'
import type { Column } from '../../ui/tables/DataTable'
import { RowTitle } from '../../ui/tables/RowTitle'
import { nameOf } from '../../words/find'
import { showDay } from '../../words/showDates'
import type { User } from './queries'
import { t } from './t'

export const fullName = (user: User) => nameOf(user)

/** Whether the account can be used, where it cannot. */
export function AccountPill({ user }: { user: User }) {
  if (!user.active) return <Pill tone="warn">{t('people.inactive')}</Pill>
  return user.passwordSet ? null : <Pill>{t('people.noPassword')}</Pill>
}

/** What the list of people shows. */
export const peopleColumns = (zone: string): Column<User>[] => [
  {
    key: 'person',
    header: t('people.person'),
    sort: 'lastName',
    cell: (user) => (
      <RowTitle
        to={paths.person(user.id)}
        title={fullName(user)}
        beneath={user.username}
        mark={<AccountPill user={user} />}
      />
    ),
  },
  { key: 'email', header: t('people.email'), sort: 'email', cell: ({ email }) => email },
  { key: 'role', header: t('people.role'), cell: ({ role }) => t(`role.${role}`) },
  {
    key: 'signedIn',
    header: t('people.signedInIn', { zone: zoneName(zone) }),
    cell: ({ lastSignInAt }) => (lastSignInAt ? showDay(lastSignInAt, zone) : t('people.never')),
  },
]
