import { Stack } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { me } from '../../api/me'
import { browserZone } from '../../lib/zonedTime'
import { ZoneField } from '../../ui/dates/ZoneField'
import { notifyDone } from '../../ui/feedback/notify'
import { FormButtons } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { LanguageField } from '../../ui/forms/LanguageField'
import { useApiForm } from '../../ui/forms/useApiForm'
import { Section } from '../../ui/frame/Section'
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
