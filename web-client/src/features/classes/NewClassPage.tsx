import { Stack } from '@mantine/core'
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
import { type Found, findPeople, foundPerson } from '../../words/find'
import { ClassFields, classDetails, classRules, classValues } from './ClassFields'
import { createClass } from './mutations'
import { t } from './t'

const findOwners = findPeople({ as: 'owner' })
const findMembers = findPeople()
const ids = (found: readonly Found[]) => found.map(({ id }) => id)

/** A new class; who makes it is its first owner unless said otherwise. */
export function NewClassPage() {
  const me = useMe()
  const router = useRouter()
  const cache = useQueryClient()
  const apiForm = useApiForm({
    initialValues: { ...classValues(), owners: [foundPerson(me)], members: [] as Found[] },
    validate: classRules,
    save: async ({ owners, members, ...values }) => {
      const made = await createClass({ ...classDetails(values), owners: ids(owners), members: ids(members) })
      void cache.invalidateQueries({ queryKey: ['classes'] })
      notifyDone(t('classes.createdDone', { name: made.name }))
      router.navigate({ ...paths.classGroup(made.id), replace: true })
    },
  })
  return (
    <>
      <PageHeader title={t('classes.new')} crumbs={[{ label: t('classes.title'), to: paths.classes() }]} />
      <FormSection form={apiForm} save={t('classes.create')} onCancel={() => router.navigate(paths.classes())}>
        <ClassFields form={apiForm.form} />
        <Stack gap="sm">
          <MultiPicker
            label={t('classes.owners')}
            description={t('classes.ownersRule')}
            search={findOwners}
            {...listField(apiForm.form, 'owners')}
          />
          <MultiPicker
            label={t('classes.firstMembers')}
            description={t('classes.firstMembersRule')}
            search={findMembers}
            {...listField(apiForm.form, 'members')}
          />
        </Stack>
      </FormSection>
    </>
  )
}
