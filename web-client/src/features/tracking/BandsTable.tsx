import { showNumber } from '../../lib/numbers'
import { DataTable } from '../../ui/tables/DataTable'
import type { Summary } from './queries'
import { t } from './t'

type Band = Summary['bands'][number]

const bandWords = ({ from, to }: Band) => t('tracking.band', { from, to })

/** How many learners are how far, ten per cent a row. */
export function BandsTable({ bands }: { bands: readonly Band[] }) {
  return (
    <DataTable
      label={t('tracking.progress')}
      rows={bands}
      columns={[
        { key: 'band', header: t('tracking.bandColumn'), cell: bandWords },
        { key: 'learners', header: t('tracking.learners'), end: true, cell: ({ learners }) => showNumber(learners) },
      ]}
      keyOf={({ from }) => String(from)}
      nameOf={bandWords}
    />
  )
}
