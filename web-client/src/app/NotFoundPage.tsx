import { paths } from '../lib/paths'
import { EmptyState } from '../ui/feedback/EmptyState'
import { Link } from '../ui/frame/Link'
import { PageHeader } from '../ui/frame/PageHeader'
import { t } from '../words/common'

/** Nothing is here, or nothing that one may see: the two are told apart for nobody. */
export function NotFoundPage() {
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <EmptyState action={<Link to={paths.home()}>{t('notFound.home')}</Link>}>{t('notFound.text')}</EmptyState>
    </>
  )
}
