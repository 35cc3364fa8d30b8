import { Navigate, useRouter } from '@tanstack/react-router'
import { useMe } from '../api/me'
import { t } from '../lib/messages'
import { EmptyState } from '../ui/EmptyState'
import { PageHeader } from '../ui/PageHeader'
import { navigationFor } from './navigation'

/** The start is the first page of one's navigation. */
export function HomePage() {
  const router = useRouter()
  const { role } = useMe()
  const [first] = navigationFor(Object.values(router.routesById), role, '/').flatMap((group) => group.items)
  if (first) return <Navigate to={first.href} replace />
  return (
    <>
      <PageHeader title={t('home.title')} />
      <EmptyState>{t('home.intro')}</EmptyState>
    </>
  )
}
