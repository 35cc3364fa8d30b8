import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCourse } from '../../api/course'
import { uploadToCourse } from '../../api/upload'
import { paths } from '../../lib/paths'
import { notifyDone } from '../../ui/feedback/notify'
import { FormButtons } from '../../ui/forms/Fields'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import type { ItemKind } from '../../ui/items/itemKinds'
import { contentOf } from '../../ui/items/itemValues'
import { KindChoice } from '../../ui/items/KindChoice'
import { useItemForm } from '../../ui/items/useItemForm'
import { useLeaving } from '../../ui/items/useLeaving'
import { addItem, contentChanged } from './mutations'
import { outline } from './queries'
import { t } from './t'

const route = getRouteApi('/in/courses/$course/content/new')

/** A new item of a course: what it is first, then what it says. */
export function NewCourseItemPage() {
  const course = useCourse(route.useParams().course)
  const { kind, after } = route.useSearch()
  const { items } = useSuspenseQuery(outline(course.id)).data
  const before = items.find(({ id }) => id === after)
  return (
    <>
      <PageHeader
        title={kind ? t('content.newKind', { kind: t(`kind.${kind}`).toLowerCase() }) : t('outline.add')}
        crumbs={[
          { label: t('courses.title'), to: paths.courses() },
          { label: course.title, to: paths.course(course.id) },
          { label: t('content.crumb'), to: paths.courseContent(course.id) },
        ]}
      />
      <p style={{ color: 'var(--soft)' }}>
        {before ? t('content.placeAfter', { name: before.title }) : t('content.placeEnd')}{' '}
        {kind && <Link to={paths.newCourseItem(course.id, afterOf(before?.id))}>{t('content.otherKind')}</Link>}
      </p>
      {kind ? (
        <NewItem key={kind} course={course.id} kind={kind} after={before?.id} />
      ) : (
        <KindChoice to={(chosen) => paths.newCourseItem(course.id, { kind: chosen, ...afterOf(before?.id) })} />
      )}
    </>
  )
}

const afterOf = (after: string | undefined) => (after ? { after } : {})

function NewItem({ course, kind, after }: { course: string; kind: ItemKind; after: string | undefined }) {
  const cache = useQueryClient()
  const navigate = route.useNavigate()
  const back = () => navigate(paths.courseContent(course))
  const { fields, submit, saving, isUnsaved } = useItemForm({
    kind,
    send: uploadToCourse(course),
    save: async (values) => {
      const made = await addItem(course, { kind, ...contentOf(kind, values), ...afterOf(after) })
      leaving.allow()
      await contentChanged(cache, course)
      notifyDone(t('content.added', { name: made.title }))
      await back()
    },
  })
  const leaving = useLeaving(isUnsaved)
  return (
    <form onSubmit={submit} noValidate>
      {leaving.dialog}
      {fields}
      <FormButtons saving={saving} save={t('content.add')} onCancel={() => void back()} />
    </form>
  )
}
