import { DataTable } from '../../ui/tables/DataTable'
import { RowTitle } from '../../ui/tables/RowTitle'
import { t as itemWords } from '../../words/items'
import type { CourseItems, Item } from './items'
import { t } from './t'

/** How many have done each item, in the order of the outline. */
export function ItemsTable({ courses }: { courses: readonly CourseItems[] }) {
  const rows = courses.flatMap(({ title, items }) => items.map((item) => ({ item, course: title })))
  const beneath = ({ kind, required }: Item, course: string) =>
    [courses.length > 1 && course, itemWords(`kind.${kind}`), !required && t('tracking.optional')]
      .filter(Boolean)
      .join(' · ')
  return (
    <DataTable
      label={t('tracking.where')}
      rows={rows}
      columns={[
        {
          key: 'item',
          header: t('tracking.item'),
          cell: ({ item, course }) => <RowTitle title={item.title} beneath={beneath(item, course)} />,
        },
        { key: 'done', header: t('tracking.done'), end: true, cell: ({ item }) => t('tracking.of', item) },
      ]}
      keyOf={({ item }) => item.item}
      nameOf={({ item }) => item.title}
    />
  )
}
