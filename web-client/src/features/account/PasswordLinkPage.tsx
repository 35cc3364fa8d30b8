import { Stack } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { useCommonPasswords } from '../../api/commonPasswords'
import { Note } from '../../ui/feedback/Note'
import { SubmitButton } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { useApiForm } from '../../ui/forms/useApiForm'
import { PageHeader } from '../../ui/frame/PageHeader'
import { PlainFrame } from '../../ui/frame/PlainFrame'
import { Section } from '../../ui/frame/Section'
import { useGoOn } from './goOn'
import { redeemPasswordLink } from './mutations'
import { NewPasswordFields, newPasswordRules } from './NewPasswordFields'
import { t } from './t'

/** Whose link it is, the server alone knows. */
const NOBODY: readonly string[] = []

/** A first or a forgotten password, by a link; its secret stands behind the # and so never in a server's log. */
export function PasswordLinkPage() {
  const secret = useLocation({ select: (location) => location.hash })
  const goOn = useGoOn()
  const { common } = useCommonPasswords()
  const { form, submit, saving, faults } = useApiForm({
    initialValues: { newPassword: '', again: '' },
    validate: newPasswordRules(NOBODY, common),
    save: async ({ newPassword }) => {
      await redeemPasswordLink({ secret, newPassword })
      goOn(undefined)
    },
  })
  return (
    <PlainFrame>
      <PageHeader title={t('password.linkTitle')} />
      {secret === '' && <Note tone="bad">{t('password.linkBroken')}</Note>}
      <Section>
        <form onSubmit={submit} noValidate>
          <p style={{ marginTop: 0 }}>{t('password.linkIntro')}</p>
          <FormFaults faults={faults} />
          <Stack gap="sm">
            <NewPasswordFields form={form} names={NOBODY} />
            <SubmitButton saving={saving} disabled={secret === ''} mt={4}>
              {t('password.submit')}
            </SubmitButton>
          </Stack>
        </form>
      </Section>
    </PlainFrame>
  )
}
