import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCourse } from '../../api/course'
import { ApiError } from '../../api/problem'
import type { Schemas } from '../../api/schemas'
import { paths } from '../../lib/paths'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Note } from '../../ui/feedback/Note'
import { Pill } from '../../ui/feedback/Pill'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { Section } from '../../ui/frame/Section'
import { itemFacts } from '../../ui/items/itemFacts'
import { Outline } from '../../ui/items/Outline'
import type { OutlineRow } from '../../ui/items/outlineRow'
import { outline, type Row } from './queries'
import { t } from './t'
import { useItemActs } from './useItemActs'
import { useOrder } from './useOrder'

const route = getRouteApi('/in/courses/$course/content')

/** What is in a course, for those who write it. */
export function CourseContentPage() {
  const course = useCourse(route.useParams().course)
  return (
    <>
      <PageHeader
        title={t('content.title', { course: course.title })}
        crumbs={[
          { label: t('courses.title'), to: paths.courses() },
          { label: course.title, to: paths.course(course.id) },
        ]}
        actions={
          course.mayChange && (
            <Button component={Link} to={paths.newCourseItem(course.id)}>
              {t('outline.add')}
            </Button>
          )
        }
      />
      {course.mayChange ? <Content course={course} /> : <EmptyState>{t('content.notYours')}</EmptyState>}
    </>
  )
}

function Content({ course }: { course: Schemas['CourseResponse'] }) {
  const { data } = useSuspenseQuery(outline(course.id))
  const { items, move, failure } = useOrder(course.id, data)
  const { actsOf, dialog } = useItemActs(course.id)
  if (items.length === 0) return <Empty course={course.id} />
  const rowOf = (item: Row): OutlineRow => ({
    id: item.id,
    name: item.title,
    to: paths.courseItem(course.id, item.id),
    isHeading: item.kind === 'SECTION',
    isHidden: item.hidden,
    facts: itemFacts(item),
    marks: item.hidden && <Pill>{t('content.hidden')}</Pill>,
    acts: actsOf(item),
    isMovable: true,
  })
  return (
    <>
      {dialog}
      <OrderRefusal failure={failure} />
      <p style={{ color: 'var(--soft)' }}>{t('content.hint')}</p>
      <Section>
        <Outline label={t('content.outline')} rows={items.map(rowOf)} onMove={move} />
      </Section>
    </>
  )
}

function Empty({ course }: { course: string }) {
  return (
    <EmptyState
      title={t('content.empty')}
      action={
        <Button component={Link} to={paths.newCourseItem(course)}>
          {t('content.addFirst')}
        </Button>
      }
    >
      {t('content.emptyText')}
    </EmptyState>
  )
}

function OrderRefusal({ failure }: { failure: unknown }) {
  if (failure instanceof ApiError && failure.status === 412) return <Note tone="warn">{t('content.orderStale')}</Note>
  return <RefusalNote error={failure} />
}
