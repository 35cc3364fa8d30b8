import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCourse } from '../../api/course'
import { uploadToCourse } from '../../api/upload'
import { useVersion } from '../../api/useVersion'
import { paths } from '../../lib/paths'
import { Note } from '../../ui/feedback/Note'
import { notifyDone } from '../../ui/feedback/notify'
import { Pill } from '../../ui/feedback/Pill'
import { FormButtons } from '../../ui/forms/Fields'
import { PageHeader } from '../../ui/frame/PageHeader'
import { contentOf, valuesOf } from '../../ui/items/itemValues'
import { useItemForm } from '../../ui/items/useItemForm'
import { useLeaving } from '../../ui/items/useLeaving'
import { RowActs } from '../../ui/tables/RowActs'
import { changeItem, contentChanged } from './mutations'
import { type Item, item as itemQuery } from './queries'
import { t } from './t'
import { useItemActs } from './useItemActs'

const route = getRouteApi('/in/courses/$course/content/$item')

/** One item of a course, edited; says first where a change of it shows. */
export function CourseItemPage() {
  const { course: courseId, item: id } = route.useParams()
  const course = useCourse(courseId)
  const cache = useQueryClient()
  const navigate = route.useNavigate()
  const { value, etag, again } = useVersion(itemQuery(courseId, id))
  const back = () => navigate(paths.courseContent(courseId))
  const { fields, submit, saving, isUnsaved } = useItemForm({
    kind: value.kind,
    content: value,
    files: value.files,
    send: uploadToCourse(courseId),
    readAgain: async () => {
      const now = await again()
      return valuesOf(now.kind, now, now.files)
    },
    save: async (values) => {
      const saved = await changeItem(courseId, id, etag, contentOf(value.kind, values))
      leaving.allow()
      await contentChanged(cache, courseId)
      notifyDone(t('content.saved', { name: saved.title }))
      await back()
    },
  })
  const leaving = useLeaving(isUnsaved)
  const deleted = () => {
    leaving.allow()
    void back()
  }
  return (
    <>
      {leaving.dialog}
      <PageHeader
        title={t('content.editTitle', { name: value.title })}
        crumbs={[
          { label: t('courses.title'), to: paths.courses() },
          { label: course.title, to: paths.course(courseId) },
          { label: t('content.crumb'), to: paths.courseContent(courseId) },
        ]}
        status={<Pill>{t(`kind.${value.kind}`)}</Pill>}
        actions={<Acts course={courseId} item={value} onDeleted={deleted} />}
      />
      <Reach item={value} />
      <form onSubmit={submit} noValidate>
        {fields}
        <FormButtons saving={saving} onCancel={() => void back()} />
      </form>
    </>
  )
}

function Acts({ course, item, onDeleted }: { course: string; item: Item; onDeleted: () => void }) {
  const { actsOf, dialog } = useItemActs(course, onDeleted)
  return (
    <>
      {dialog}
      <RowActs acts={actsOf(item).filter((act) => !('to' in act))} />
    </>
  )
}

/** "Shows in 3 running sessions; 41 learners have worked on it." */
function Reach({ item: { hidden, reach } }: { item: Item }) {
  if (hidden) return <Note tone="warn">{t('content.isHidden')}</Note>
  const { runningSessions, learnersWithWork } = reach
  const said = [
    runningSessions > 0 ? t('content.shows', { count: runningSessions }) : undefined,
    learnersWithWork > 0 ? t('content.work', { count: learnersWithWork }) : undefined,
  ].filter(Boolean)
  if (said.length === 0) return <Note tone="brand">{t('content.nowhere')}</Note>
  return <Note tone="brand">{said.join('; ')}.</Note>
}
