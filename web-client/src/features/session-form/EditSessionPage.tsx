import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe, useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { ApiError } from '../../api/problem'
import { sessionChanged, session as sessionQuery } from '../../api/session'
import { draftOf } from '../../lib/draft'
import { t } from '../../lib/messages'
import { paths } from '../../lib/paths'
import { FormButtons } from '../../ui/form/Fields'
import { FormFaults } from '../../ui/form/FormFaults'
import { useApiForm } from '../../ui/form/useApiForm'
import { Note } from '../../ui/Note'
import { notifyDone } from '../../ui/notify'
import { PageHeader } from '../../ui/PageHeader'
import { DetailsFields } from './DetailsFields'
import { atOurFields, faultsOf } from './faults'
import { updateSession } from './mutations'
import { patchOf } from './request'
import { StaleNote } from './StaleNote'
import { changedFields, type Draft, rebase, type Values, valuesOf } from './values'

const route = getRouteApi('/in/sessions/$session/edit')

/** What was read when the typing began: the version that a save is held against, and the fields as they were. */
type Read = { etag: string; values: Values }

/** The details of a session: sends what differs, and never over somebody else's change. */
export function EditSessionPage() {
  const { session: id } = route.useParams()
  const navigate = route.useNavigate()
  const cache = useQueryClient()
  const me = useMe()
  const viewerZone = useMyZone()
  const now = useNow()
  const first = useSuspenseQuery(sessionQuery(id)).data
  const draft = draftOf<Draft>('session-form', me.id, id)
  const [restored] = useState(draft.read)
  const [read, setRead] = useState<Read>({ etag: first.etag, values: valuesOf(first.value) })
  const [theirs, setTheirs] = useState<Read>()
  const [note, setNote] = useState(restored && t('form.restored'))

  const readAgain = async () => {
    const { etag, value } = await cache.fetchQuery({ ...sessionQuery(id), staleTime: 0 })
    setTheirs({ etag, values: valuesOf(value) })
  }
  const { form, submit, saving, faults } = useApiForm<Values>({
    initialValues: restored?.base ? rebase(restored.values, restored.base, read.values) : read.values,
    validate: faultsOf,
    onValuesChange: (values) =>
      changedFields(values, read.values).length ? draft.keep({ values, base: read.values }) : draft.drop(),
    save: async (values) => {
      try {
        await updateSession(id, read.etag, patchOf(values, read.values))
      } catch (failure) {
        if (failure instanceof ApiError && failure.status === 412) return readAgain()
        throw atOurFields(failure, values)
      }
      draft.drop()
      await sessionChanged(cache, id)
      notifyDone(t('sessionForm.saved'))
      await navigate({ href: paths.session(id) })
    },
  })
  const adopt = (values: Values, words?: string) => {
    if (theirs) setRead(theirs)
    setTheirs(undefined)
    setNote(words)
    form.setValues(values)
    form.clearErrors()
  }
  const count = Object.keys(patchOf(form.values, read.values)).length
  const title = read.values.title
  return (
    <>
      <PageHeader
        title={t('sessionForm.edit', { title })}
        crumbs={[
          { label: t('sessions.title'), href: paths.sessions() },
          { label: title, href: paths.session(id) },
        ]}
      />
      {note && <Note tone="brand">{note}</Note>}
      <form onSubmit={submit} noValidate>
        <FormFaults faults={faults} />
        {theirs && (
          <StaleNote
            base={read.values}
            theirs={theirs.values}
            onKeepMine={() => adopt(rebase(form.values, read.values, theirs.values), t('sessionForm.rebased'))}
            onTakeTheirs={() => adopt(theirs.values)}
          />
        )}
        <DetailsFields form={form} session={id} viewerZone={viewerZone} now={now} />
        <p style={{ color: 'var(--soft)' }}>{t('sessionForm.elsewhere')}</p>
        <FormButtons
          saving={saving}
          save={count ? t('sessionForm.save', { count }) : t('sessionForm.nothing')}
          onCancel={() => {
            draft.drop()
            void navigate({ href: paths.session(id) })
          }}
        >
          {count > 0 && (
            <Button variant="subtle" onClick={() => adopt(read.values)}>
              {t('sessionForm.throwAway')}
            </Button>
          )}
        </FormButtons>
      </form>
    </>
  )
}
