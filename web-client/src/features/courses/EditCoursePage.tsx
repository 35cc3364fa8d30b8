import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { course } from '../../api/course'
import { useVersion } from '../../api/useVersion'
import { paths } from '../../lib/paths'
import { notifyDone } from '../../ui/feedback/notify'
import { FormSection } from '../../ui/forms/FormSection'
import { useApiForm } from '../../ui/forms/useApiForm'
import { PageHeader } from '../../ui/frame/PageHeader'
import { CourseFields, courseDetails, courseRules, courseValues } from './CourseFields'
import { updateCourse } from './mutations'
import { t } from './t'

const route = getRouteApi('/in/courses/$course/edit')

/** A course's details, changed. */
export function EditCoursePage() {
  const { course: id } = route.useParams()
  const { value, etag, again } = useVersion(course(id))
  const router = useRouter()
  const cache = useQueryClient()
  const back = () => router.navigate(paths.course(id))
  const apiForm = useApiForm({
    initialValues: courseValues(value),
    validate: courseRules,
    readAgain: async () => courseValues(await again()),
    save: async (values) => {
      const { title } = await updateCourse(id, etag, courseDetails(values))
      await cache.invalidateQueries({ queryKey: ['courses'] })
      notifyDone(t('courses.saved', { title }))
      back()
    },
  })
  return (
    <>
      <PageHeader
        title={t('courses.editTitle', { title: value.title })}
        crumbs={[
          { label: t('courses.title'), to: paths.courses() },
          { label: value.title, to: paths.course(id) },
        ]}
      />
      <FormSection form={apiForm} onCancel={back}>
        <CourseFields form={apiForm.form} own={value} />
      </FormSection>
    </>
  )
}
