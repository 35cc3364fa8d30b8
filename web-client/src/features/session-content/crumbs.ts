import { includesRole, useMe } from '../../api/me'
import { paths } from '../../lib/paths'
import type { Crumb } from '../../ui/frame/PageHeader'
import { t } from './t'
import type { May } from './useMay'

/** How the course and the session are called, and what these pages lie under. */
export function useCrumbs({ session, entry }: May) {
  const administers = includesRole(useMe().role, 'SESSION_ADMIN')
  const course = entry?.course.title ?? ''
  const above: Crumb[] = [
    { label: t('sessions.title'), ...(administers ? { to: paths.sessions() } : {}) },
    { label: session.title, to: paths.session(session.id, { tab: 'courses' }) },
  ]
  const content: Crumb = {
    label: t('sessionContent.crumb', { course }),
    to: paths.sessionContent(session.id, entry?.course.id ?? ''),
  }
  return { names: { course, session: session.title }, above, within: [...above, content] }
}
