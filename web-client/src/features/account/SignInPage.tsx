import { Stack, Text, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { platform } from '../../api/platform'
import { ApiError } from '../../api/problem'
import { Note } from '../../ui/feedback/Note'
import { SubmitButton } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { PasswordField } from '../../ui/forms/PasswordField'
import { required } from '../../ui/forms/rules'
import { useApiForm } from '../../ui/forms/useApiForm'
import { PageHeader } from '../../ui/frame/PageHeader'
import { PlainFrame } from '../../ui/frame/PlainFrame'
import { Section } from '../../ui/frame/Section'
import { DemoAccounts } from './DemoAccounts'
import { useGoOn } from './goOn'
import { signIn } from './mutations'
import { t } from './t'

const route = getRouteApi('/sign-in')

/** Who are you? Then on to where one was going. */
export function SignInPage() {
  const { back, over } = route.useSearch()
  const { demoAccounts } = useSuspenseQuery(platform).data
  const goOn = useGoOn()
  const { form, submit, saving, faults } = useApiForm({
    initialValues: { username: '', password: '' },
    validate: { username: required, password: (value) => (value === '' ? t('form.required') : null) },
    save: async (values) => {
      await signIn(values).catch(inOurWords)
      goOn(back)
    },
  })
  return (
    <PlainFrame>
      <PageHeader title={t('signIn.title')} />
      {over && <Note tone="brand">{t('signIn.over')}</Note>}
      <Section>
        <form onSubmit={submit} noValidate>
          <FormFaults faults={faults} />
          <Stack gap="sm">
            <TextInput
              label={t('signIn.username')}
              autoComplete="username"
              autoCapitalize="none"
              {...form.getInputProps('username')}
            />
            <PasswordField
              label={t('signIn.password')}
              autoComplete="current-password"
              {...form.getInputProps('password')}
            />
            <SubmitButton saving={saving} mt={4}>
              {t('signIn.submit')}
            </SubmitButton>
          </Stack>
        </form>
      </Section>
      <Text size="sm" c="dimmed">
        {t('signIn.forgotten')}
      </Text>
      <DemoAccounts accounts={demoAccounts} onChoose={(username, password) => form.setValues({ username, password })} />
    </PlainFrame>
  )
}

/** Which of the two was wrong is not said to strangers. */
function inOurWords(failure: unknown): never {
  if (failure instanceof ApiError && failure.status === 401) {
    throw new ApiError({ status: 401, detail: t('signIn.wrong') })
  }
  throw failure
}
