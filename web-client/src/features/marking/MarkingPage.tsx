import { getRouteApi } from '@tanstack/react-router'
import { PageHeader } from '../../ui/frame/PageHeader'
import { MarkingList } from './MarkingList'
import { markingAddress } from './markingAddress'
import { t } from './t'

const route = getRouteApi('/in/marking')

/** What waits for my mark, over all sessions in which I coach or manage. */
export function MarkingPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <>
      <PageHeader title={t('marking.title')} />
      <p style={{ color: 'var(--soft)' }}>{t('marking.all')}</p>
      <MarkingList search={search} address={markingAddress({ search, navigate })} />
    </>
  )
}
