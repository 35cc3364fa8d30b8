import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useVersion } from '../../api/useVersion'
import { paths } from '../../lib/paths'
import { notifyDone } from '../../ui/feedback/notify'
import { FormSection } from '../../ui/forms/FormSection'
import { useApiForm } from '../../ui/forms/useApiForm'
import { PageHeader } from '../../ui/frame/PageHeader'
import { ClassFields, classDetails, classRules, classValues } from './ClassFields'
import { updateClass } from './mutations'
import { classGroup } from './queries'
import { t } from './t'

const route = getRouteApi('/in/classes/$classId/edit')

/** A class's details, changed. */
export function EditClassPage() {
  const { classId } = route.useParams()
  const { value, etag, again } = useVersion(classGroup(classId))
  const router = useRouter()
  const cache = useQueryClient()
  const back = () => router.navigate(paths.classGroup(classId))
  const apiForm = useApiForm({
    initialValues: classValues(value),
    validate: classRules,
    readAgain: async () => classValues(await again()),
    save: async (values) => {
      const { name } = await updateClass(classId, etag, classDetails(values))
      await cache.invalidateQueries({ queryKey: ['classes'] })
      notifyDone(t('classes.saved', { name }))
      back()
    },
  })
  return (
    <>
      <PageHeader
        title={t('classes.editTitle', { name: value.name })}
        crumbs={[
          { label: t('classes.title'), to: paths.classes() },
          { label: value.name, to: paths.classGroup(classId) },
        ]}
      />
      <FormSection form={apiForm} onCancel={back}>
        <ClassFields form={apiForm.form} own={value} />
      </FormSection>
    </>
  )
}
