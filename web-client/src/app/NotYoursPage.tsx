import { includesRole, type Role } from '../api/me'
import { paths } from '../lib/paths'
import { EmptyState } from '../ui/feedback/EmptyState'
import { Link } from '../ui/frame/Link'
import { PageHeader } from '../ui/frame/PageHeader'
import { t } from '../words/common'

const ROLES: readonly Role[] = ['LEARNER', 'TEACHER', 'SESSION_ADMIN', 'ADMIN']

/** A page of the client that this account has no use for; the server would refuse it too. */
export function NotYoursPage({ least }: { least: Role }) {
  const roles = ROLES.filter((role) => includesRole(role, least)).map((role) => t(`role.${role}`))
  return (
    <>
      <PageHeader title={t('notYours.title')} />
      <EmptyState action={<Link to={paths.home()}>{t('notYours.home')}</Link>}>
        {t('notYours.text', { roles: roles.join(', ') })}
      </EmptyState>
    </>
  )
}
