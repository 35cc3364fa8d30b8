import { Stack } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { me } from '../../api/me'
import { browserZone } from '../../lib/zonedTime'
import { FormButtons } from '../../ui/form/Fields'
import { FormFaults } from '../../ui/form/FormFaults'
import { useApiForm } from '../../ui/form/useApiForm'
import { LanguageField } from '../../ui/LanguageField'
import { notifyDone } from '../../ui/notify'
import { Section } from '../../ui/Section'
import { ZoneField } from '../../ui/ZoneField'
import { updateMe } from './mutations'
import { myDetails } from './queries'
import { t } from './t'

/** One's time zone and language. */
export function SettingsForm() {
  const { value, etag } = useSuspenseQuery(myDetails).data
  const cache = useQueryClient()
  const { form, submit, saving, faults } = useApiForm({
    initialValues: { timeZone: value.timeZone, language: value.language },
    save: async ({ timeZone, language }) => {
      await updateMe(etag, { timeZone, language })
      await cache.invalidateQueries({ queryKey: me.queryKey })
      notifyDone(t('profile.saved'))
    },
  })
  return (
    <Section title={t('profile.settings')}>
      <form onSubmit={submit} noValidate>
        <FormFaults faults={faults} />
        <Stack gap="sm">
          <ZoneField
            label={t('profile.zone')}
            description={t('profile.zoneRule')}
            placeholder={t('profile.zoneNone', { zone: browserZone() })}
            {...form.getInputProps('timeZone')}
          />
          <LanguageField {...form.getInputProps('language')} />
        </Stack>
        <FormButtons saving={saving} />
      </form>
    </Section>
  )
}
