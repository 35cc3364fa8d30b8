import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { me } from '../../api/me'
import { paths } from '../../lib/paths'
import { notifyDone } from '../../ui/feedback/notify'
import { Fields } from '../../ui/forms/Fields'
import { FormSection } from '../../ui/forms/FormSection'
import { useApiForm } from '../../ui/forms/useApiForm'
import { PageHeader } from '../../ui/frame/PageHeader'
import { updateUser } from './mutations'
import { PersonFields, personDetails, personRules, personValues } from './PersonFields'
import { fullName } from './peopleColumns'
import { usePerson } from './queries'
import { ROLES } from './search'
import { t } from './t'

const route = getRouteApi('/in/people/$user/edit')

/** An account's details, changed. */
export function EditPersonPage() {
  const { user } = route.useParams()
  const { value, etag } = usePerson(user)
  const router = useRouter()
  const cache = useQueryClient()
  const back = () => router.navigate(paths.person(user))
  const apiForm = useApiForm({
    initialValues: personValues(value),
    validate: personRules,
    save: async (values) => {
      const saved = await updateUser(user, etag, personDetails(values))
      await cache.invalidateQueries({ queryKey: ['people'] })
      void cache.invalidateQueries({ queryKey: me.queryKey })
      notifyDone(t('people.saved', { name: fullName(saved) }))
      back()
    },
  })
  const name = fullName(value)
  return (
    <>
      <PageHeader
        title={t('people.editTitle', { name })}
        crumbs={[
          { label: t('people.title'), to: paths.people() },
          { label: name, to: paths.person(user) },
        ]}
      />
      <FormSection form={apiForm} onCancel={back}>
        <Fields>
          <PersonFields form={apiForm.form} own={{ id: value.id, email: value.email }} roles={ROLES} />
        </Fields>
      </FormSection>
    </>
  )
}
