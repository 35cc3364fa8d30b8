import { TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useCommonPasswords } from '../../api/commonPasswords'
import { useMe } from '../../api/me'
import { paths } from '../../lib/paths'
import { notifyDone } from '../../ui/feedback/notify'
import { Fields } from '../../ui/forms/Fields'
import { FormSection } from '../../ui/forms/FormSection'
import { NewPasswordField, newPasswordFault } from '../../ui/forms/NewPasswordField'
import { required } from '../../ui/forms/rules'
import { useApiForm } from '../../ui/forms/useApiForm'
import { PageHeader } from '../../ui/frame/PageHeader'
import { useTaken } from '../../words/useTaken'
import { createUser } from './mutations'
import { PersonFields, personDetails, personRules, personValues } from './PersonFields'
import { fullName } from './peopleColumns'
import { ROLES } from './search'
import { t } from './t'

type Named = { username: string; firstName: string; lastName: string; email: string }
const namesOf = ({ username, firstName, lastName, email }: Named) => [username, firstName, lastName, email]

/** A new account. Session administrators create learners and teachers. */
export function NewPersonPage() {
  const anyRole = useMe().role === 'ADMIN'
  const router = useRouter()
  const cache = useQueryClient()
  const { common } = useCommonPasswords()
  const apiForm = useApiForm({
    initialValues: { username: '', ...personValues(), password: '' },
    validate: {
      username: required,
      ...personRules,
      password: (value, values) => (value === '' ? null : newPasswordFault(value, namesOf(values), common)),
    },
    save: async ({ username, password, ...values }) => {
      const made = await createUser({
        username: username.trim(),
        ...personDetails(values),
        ...(password ? { password } : {}),
      })
      void cache.invalidateQueries({ queryKey: ['people'] })
      notifyDone(t('people.createdDone', { name: fullName(made) }))
      router.navigate({ ...paths.person(made.id), replace: true })
    },
  })
  const username = apiForm.form.getInputProps('username')
  const taken = useTaken('username', apiForm.form.values.username)
  return (
    <>
      <PageHeader title={t('people.new')} crumbs={[{ label: t('people.title'), to: paths.people() }]} />
      <FormSection form={apiForm} save={t('people.create')} onCancel={() => router.navigate(paths.people())}>
        <Fields>
          <PersonFields
            form={apiForm.form}
            roles={anyRole ? ROLES : ['LEARNER', 'TEACHER']}
            roleRule={anyRole ? undefined : t('people.roleRule')}
          >
            <TextInput
              label={t('people.username')}
              description={t('people.usernameRule')}
              withAsterisk
              aria-required
              autoCapitalize="none"
              autoComplete="off"
              {...username}
              error={username.error ?? taken}
            />
            <NewPasswordField
              label={t('people.firstPassword')}
              about={t('people.firstPasswordRule')}
              names={namesOf(apiForm.form.values)}
              {...apiForm.form.getInputProps('password')}
            />
          </PersonFields>
        </Fields>
      </FormSection>
    </>
  )
}
