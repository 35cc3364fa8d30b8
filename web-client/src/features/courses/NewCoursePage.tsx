import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useMe } from '../../api/me'
import { paths } from '../../lib/paths'
import { notifyDone } from '../../ui/feedback/notify'
import { FormSection } from '../../ui/forms/FormSection'
import { listField } from '../../ui/forms/listField'
import { useApiForm } from '../../ui/forms/useApiForm'
import { PageHeader } from '../../ui/frame/PageHeader'
import { MultiPicker } from '../../ui/pickers/MultiPicker'
import { findPeople, foundPerson } from '../../words/find'
import { CourseFields, courseDetails, courseRules, courseValues } from './CourseFields'
import { createCourse } from './mutations'
import { t } from './t'

const findAuthors = findPeople({ as: 'author' })

/** A new course; who makes it is its first author unless said otherwise. */
export function NewCoursePage() {
  const me = useMe()
  const router = useRouter()
  const cache = useQueryClient()
  const apiForm = useApiForm({
    initialValues: { ...courseValues(), authors: [foundPerson(me)] },
    validate: courseRules,
    save: async ({ authors, ...values }) => {
      const made = await createCourse({ ...courseDetails(values), authors: authors.map(({ id }) => id) })
      void cache.invalidateQueries({ queryKey: ['courses'] })
      notifyDone(t('courses.createdDone', { title: made.title }))
      router.navigate({ ...paths.course(made.id), replace: true })
    },
  })
  return (
    <>
      <PageHeader title={t('courses.new')} crumbs={[{ label: t('courses.title'), to: paths.courses() }]} />
      <FormSection form={apiForm} save={t('courses.create')} onCancel={() => router.navigate(paths.courses())}>
        <CourseFields form={apiForm.form}>
          <MultiPicker
            label={t('courses.authors')}
            description={t('courses.authorsRule')}
            search={findAuthors}
            {...listField(apiForm.form, 'authors')}
          />
        </CourseFields>
      </FormSection>
    </>
  )
}
