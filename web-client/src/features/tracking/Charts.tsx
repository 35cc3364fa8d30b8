import { lazy } from 'react'
import type { Schemas } from '../../api/schemas'
import { Pair } from '../../ui/frame/Section'
import { BandsTable } from './BandsTable'
import { ChartCard } from './ChartCard'
import { ItemsTable } from './ItemsTable'
import { byCourse } from './items'
import type { Summary } from './queries'
import { TABLES, type TrackingSearch } from './search'
import { t } from './t'
import styles from './tracking.module.css'

/** Charts are drawn by something large, which comes when they are looked at; where it does not, the table says the same. */
const BandsChart = lazy(() =>
  import('./BandsChart').then(
    (drawn) => ({ default: drawn.BandsChart }),
    () => ({ default: BandsTable }),
  ),
)
const ItemsChart = lazy(() =>
  import('./ItemsChart').then(
    (drawn) => ({ default: drawn.ItemsChart }),
    () => ({ default: ItemsTable }),
  ),
)

type Table = (typeof TABLES)[number]
type Props = {
  figures: Summary
  courses: readonly Schemas['CourseSummary'][]
  tables: readonly Table[]
  onTables: (tables: TrackingSearch['table']) => void
}

/** How far they are, and where they stop: each as a chart or as a table. */
export function Charts({ figures, courses, tables, onTables }: Props) {
  const titles = new Map(courses.map(({ id, title }) => [id, title]))
  const items = byCourse(figures.items, titles)
  const choose = (table: Table) => (isTable: boolean) => {
    const chosen = TABLES.filter((each) => (each === table ? isTable : tables.includes(each)))
    onTables(chosen.length > 0 ? chosen : undefined)
  }
  return (
    <Pair>
      <ChartCard
        title={t('tracking.progress')}
        about={t('tracking.bands')}
        isTable={tables.includes('progress')}
        onTable={choose('progress')}
        chart={<BandsChart bands={figures.bands} />}
        table={<BandsTable bands={figures.bands} />}
        instead={figures.progress === null && <p className={styles.soft}>{t('tracking.noProgress')}</p>}
      />
      <ChartCard
        title={t('tracking.where')}
        about={t('tracking.items')}
        isTable={tables.includes('items')}
        isLong
        onTable={choose('items')}
        chart={<ItemsChart courses={items} />}
        table={<ItemsTable courses={items} />}
        instead={items.length === 0 && <p className={styles.soft}>{t('tracking.noItems')}</p>}
      />
    </Pair>
  )
}
