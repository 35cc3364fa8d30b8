import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { sessionChanged, session as sessionQuery } from '../../api/session'
import { useVersion } from '../../api/useVersion'
import { paths } from '../../lib/paths'
import { notifyDone } from '../../ui/feedback/notify'
import { FormButtons } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { useApiForm } from '../../ui/forms/useApiForm'
import { PageHeader } from '../../ui/frame/PageHeader'
import { DetailsFields } from './DetailsFields'
import { atOurFields, faultsOf } from './faults'
import { updateSession } from './mutations'
import { patchOf } from './request'
import { t } from './t'
import { labelOf, sayField, type Values, valuesOf } from './values'

const route = getRouteApi('/in/sessions/$session/edit')

/** The details of a session: sends what differs, and never over somebody else's change. */
export function EditSessionPage() {
  const { session: id } = route.useParams()
  const navigate = route.useNavigate()
  const cache = useQueryClient()
  const viewerZone = useMyZone()
  const now = useNow()
  const { value, etag, again } = useVersion(sessionQuery(id))
  const leave = () => navigate(paths.session(id))
  const { form, submit, saving, faults, base, startOver } = useApiForm<Values>({
    initialValues: valuesOf(value),
    validate: faultsOf,
    labelOf,
    say: sayField,
    readAgain: async () => valuesOf(await again()),
    save: async (values, before) => {
      await updateSession(id, etag, patchOf(values, before)).catch((failure) => {
        throw atOurFields(failure, values)
      })
      await sessionChanged(cache, id)
      notifyDone(t('sessionForm.saved'))
      await leave()
    },
  })
  const count = Object.keys(patchOf(form.values, base)).length
  const { title } = base
  return (
    <>
      <PageHeader
        title={t('sessionForm.edit', { title })}
        crumbs={[
          { label: t('sessions.title'), to: paths.sessions() },
          { label: title, to: paths.session(id) },
        ]}
      />
      <form onSubmit={submit} noValidate>
        <FormFaults faults={faults} />
        <DetailsFields form={form} session={{ id, title }} viewerZone={viewerZone} now={now} />
        <p style={{ color: 'var(--soft)' }}>{t('sessionForm.elsewhere')}</p>
        <FormButtons
          saving={saving}
          save={count ? t('sessionForm.save', { count }) : t('sessionForm.nothing')}
          idle={count === 0}
          onCancel={() => void leave()}
        >
          {count > 0 && (
            <Button variant="subtle" mr="auto" onClick={startOver}>
              {t('sessionForm.throwAway')}
            </Button>
          )}
        </FormButtons>
      </form>
    </>
  )
}
