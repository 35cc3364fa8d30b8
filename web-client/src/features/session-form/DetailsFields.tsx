import { Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { ZoneField } from '../../ui/dates/ZoneField'
import { Fields } from '../../ui/forms/Fields'
import { Section } from '../../ui/frame/Section'
import { MultiPicker } from '../../ui/pickers/MultiPicker'
import { findCategories } from '../../words/find'
import { useTaken } from '../../words/useTaken'
import { stepOf } from './faults'
import { t } from './t'
import { useAccessPreview } from './useAccessPreview'
import type { Values } from './values'
import { WindowsFields } from './WindowsFields'
import { WindowsPreview } from './WindowsPreview'

type Props = {
  form: UseFormReturnType<Values>
  /** The session that is edited, under the title that it has. */
  session?: { id: string; title: string }
  viewerZone: string
  now: Date
}

/** What a session is called and when it takes place: the first step of a new one, the whole form of an old one. */
export function DetailsFields(props: Props) {
  const { form, session, viewerZone, now } = props
  const preview = useAccessPreview(form, session?.id)
  const title = form.getInputProps('title')
  const taken = useTaken('title', form.values.title, session && { id: session.id, unless: session.title })
  const warnings = preview.warnings.filter(({ pointer }) => stepOf(pointer.slice(1)) === 'details')
  return (
    <>
      <Section title={t('sessionForm.what')}>
        <TextInput
          mb="md"
          label={t('sessionForm.title')}
          description={t('sessionForm.titleHint')}
          withAsterisk
          aria-required
          {...title}
          error={title.error ?? taken}
        />
        <Fields>
          <MultiPicker
            single
            label={t('sessionForm.category')}
            description={t('sessionForm.categoryHint')}
            placeholder={form.values.category.length ? '' : t('sessionForm.categorySearch')}
            search={findCategories}
            {...form.getInputProps('category')}
          />
          <TextInput
            label={t('sessionForm.externalId')}
            description={t('sessionForm.externalIdHint')}
            {...form.getInputProps('externalId')}
          />
          <ZoneField
            required
            label={t('sessionForm.timeZone')}
            description={t('sessionForm.timeZoneHint')}
            {...form.getInputProps('timeZone')}
          />
        </Fields>
        <Textarea
          mt="md"
          autosize
          minRows={2}
          label={t('sessionForm.description')}
          {...form.getInputProps('description')}
        />
      </Section>
      <Section title={t('sessionForm.when')}>
        <WindowsPreview values={form.values} {...{ preview, warnings, viewerZone, now }} />
        <WindowsFields {...props} />
      </Section>
    </>
  )
}
