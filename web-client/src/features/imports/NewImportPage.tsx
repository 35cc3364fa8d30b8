import { Anchor, Stack } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { paths } from '../../lib/paths'
import { Boundary } from '../../ui/feedback/Boundary'
import { Note } from '../../ui/feedback/Note'
import { LinesSkeleton } from '../../ui/feedback/Skeletons'
import { CheckboxField, RadioField } from '../../ui/forms/ChoiceFields'
import { FormButtons } from '../../ui/forms/Fields'
import { FileDrop } from '../../ui/forms/FileDrop'
import { FormFaults } from '../../ui/forms/FormFaults'
import { useApiForm } from '../../ui/forms/useApiForm'
import { PageHeader } from '../../ui/frame/PageHeader'
import { Section } from '../../ui/frame/Section'
import styles from './imports.module.css'
import { type Settings, startImport } from './mutations'
import { sessionOfImport } from './queries'
import { saveSample } from './samples'
import { IN_ADDRESS, KINDS } from './search'
import { t } from './t'

const route = getRouteApi('/in/imports/new')

/** A file, what is in it, and what may happen with it. */
export function NewImportPage() {
  const { kind, session } = route.useSearch()
  const router = useRouter()
  const cache = useQueryClient()
  return (
    <>
      <PageHeader title={t('imports.new')} crumbs={[{ label: t('imports.title'), to: paths.imports() }]} />
      <Section>
        <ImportForm
          kind={KINDS.find((each) => IN_ADDRESS[each] === kind) ?? 'ENROLLMENTS'}
          session={session}
          onStart={async (file, settings) => {
            const { id } = await startImport(file, settings)
            await cache.invalidateQueries({ queryKey: ['imports', 'list'] })
            router.navigate(paths.import(id))
          }}
        />
      </Section>
    </>
  )
}

type Values = Omit<Settings, 'session'> & { file: File | undefined }

type Props = {
  kind: Settings['kind']
  session: string | undefined
  onStart: (file: File, settings: Settings) => Promise<unknown>
}

/** Looks before it writes, unless one asks for it otherwise. */
function ImportForm({ kind, session, onStart }: Props) {
  const { form, submit, saving, faults } = useApiForm<Values>({
    initialValues: { kind, mode: 'BEST_EFFORT', existing: 'REFUSE', dryRun: true, file: undefined },
    validate: { file: (file) => (file ? null : t('imports.form.noFile')) },
    save: async ({ file, ...settings }) => file && onStart(file, { ...settings, session }),
  })
  const values = form.getValues()
  return (
    <form onSubmit={submit} noValidate>
      <FormFaults faults={faults} />
      <Stack gap="lg">
        {session ? (
          <Boundary fallback={<LinesSkeleton lines={1} />}>
            <OneSession session={session} kind={values.kind} />
          </Boundary>
        ) : (
          <RadioField
            label={t('imports.form.kind')}
            choices={KINDS.map((each) => ({ value: each, label: t(`imports.form.kind.${each}`) }))}
            {...form.getInputProps('kind')}
          />
        )}
        <fieldset className={styles.fieldset}>
          <legend>{t('imports.form.file')}</legend>
          <FileDrop
            data-path="file"
            hint={<Columns kind={values.kind} oneSession={Boolean(session)} />}
            file={values.file}
            onFile={(file) => form.setFieldValue('file', file)}
            error={form.errors.file}
          />
          <p className={styles.sample}>
            <Anchor
              component="button"
              type="button"
              inherit
              onClick={() => saveSample(values.kind, Boolean(session), t(`imports.form.sampleName.${values.kind}`))}
            >
              {t('imports.form.sample')}
            </Anchor>
          </p>
        </fieldset>
        <RadioField
          label={t('imports.form.mode')}
          choices={[
            { value: 'BEST_EFFORT', label: t('imports.form.BEST_EFFORT') },
            { value: 'ATOMIC', label: t('imports.form.ATOMIC') },
          ]}
          {...form.getInputProps('mode')}
        />
        <RadioField
          label={t('imports.form.existing')}
          choices={[
            { value: 'REFUSE', label: t('imports.form.REFUSE') },
            { value: 'UPDATE', label: t('imports.form.UPDATE') },
          ]}
          {...form.getInputProps('existing')}
        />
        <CheckboxField label={t('imports.form.checkFirst')} {...form.getInputProps('dryRun', { type: 'checkbox' })} />
      </Stack>
      <FormButtons saving={saving} save={t(values.dryRun ? 'imports.form.submit' : 'imports.form.submitNow')} />
    </form>
  )
}

/** The one session that every row of the file is about. */
function OneSession({ session, kind }: { session: string; kind: Settings['kind'] }) {
  const { title } = useSuspenseQuery(sessionOfImport(session)).data
  const key = kind === 'RESULTS' ? 'imports.form.sessionScores' : 'imports.form.session'
  return <Note tone="brand">{t(key, { session: title })}</Note>
}

function Columns({ kind, oneSession }: { kind: Settings['kind']; oneSession: boolean }) {
  return t(oneSession && kind === 'RESULTS' ? 'imports.form.columns.scores' : `imports.form.columns.${kind}`)
}
