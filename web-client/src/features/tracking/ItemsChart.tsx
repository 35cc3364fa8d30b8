import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import { showNumber } from '../../lib/numbers'
import { type CourseItems, largestStop, type Stop } from './items'
import { t } from './t'
import styles from './tracking.module.css'

/** How many have done each item, as bars course by course, and where most of them stop. */
export function ItemsChart({ courses }: { courses: readonly CourseItems[] }) {
  return (
    <>
      {courses.map((course) => (
        <CourseChart key={course.course} {...course} isOne={courses.length === 1} />
      ))}
    </>
  )
}

const stopWords = (stop: Stop | undefined) =>
  stop
    ? t('tracking.stop', {
        item: stop.item.title,
        done: stop.item.done,
        previous: stop.previous.title,
        before: stop.previous.done,
      })
    : ''

const ROW = 30

/** A title that is too long for the axis ends in dots: the table has the whole. */
const short = (title: string) => (title.length > 20 ? `${title.slice(0, 19).trimEnd()}…` : title)

function CourseChart({ title, items, isOne }: CourseItems & { isOne: boolean }) {
  const stop = largestStop(items)
  const done = t('tracking.done')
  const titles = new Map(items.map((item) => [item.item, item.title]))
  const name = (id: unknown) => titles.get(String(id)) ?? ''
  return (
    <>
      {!isOne && <h3 className={styles.course}>{title}</h3>}
      <div role="img" aria-label={t('tracking.itemsName', { course: title, stop: stopWords(stop) })}>
        <BarChart
          h={items.length * ROW + 8}
          orientation="vertical"
          data={items.map((item) => ({
            item: item.item,
            [done]: item.done,
            color: item === stop?.item ? 'var(--warn-bar)' : 'var(--learn-bar)',
          }))}
          dataKey="item"
          series={[{ name: done, color: 'var(--learn-bar)' }]}
          accessibilityLayer={false}
          gridAxis="none"
          withXAxis={false}
          withBarValueLabel
          valueFormatter={showNumber}
          maxBarWidth={8}
          className={styles.chart ?? ''}
          xAxisProps={{ domain: [0, items[0]?.learners ?? 1] }}
          yAxisProps={{ width: 150, interval: 0, tickFormatter: (id) => short(name(id)) }}
          barChartProps={{ margin: { right: 36 } }}
          barProps={{ radius: 4, background: { fill: 'var(--track)', radius: 4 } }}
          tooltipProps={{ labelFormatter: name }}
        />
      </div>
      {stop && <p className={styles.soft}>{stopWords(stop)}</p>}
    </>
  )
}
