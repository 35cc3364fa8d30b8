import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useNow } from '../../api/platform'
import { ApiError } from '../../api/problem'
import type { Schemas } from '../../api/schemas'
import { mayDo, type Session, sessionChanged, useSession } from '../../api/session'
import { usePreview } from '../../api/usePreview'
import { paths } from '../../lib/paths'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Note } from '../../ui/feedback/Note'
import { notifyDone } from '../../ui/feedback/notify'
import { CardSkeleton } from '../../ui/feedback/Skeletons'
import { FormButtons } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { useApiForm } from '../../ui/forms/useApiForm'
import { PageHeader } from '../../ui/frame/PageHeader'
import { errorWords } from '../../words/errorWords'
import { CopyFields } from './CopyFields'
import { CopyPreview } from './CopyPreview'
import { copySession, previewCopy } from './mutations'
import { t } from './t'
import { FIELDS, faultsOf, fresh, movesOf, requestOf, type Values } from './values'

const route = getRouteApi('/in/sessions/$session/copy')

/** A session after another one: looked at first, then made. */
export function CopySessionPage() {
  const session = useSession(route.useParams().session)
  return (
    <>
      <PageHeader
        title={t('sessionCopy.title', { title: session.title })}
        crumbs={[
          { label: t('sessions.title'), to: paths.sessions() },
          { label: session.title, to: paths.session(session.id) },
        ]}
      />
      {mayDo(session, 'ADMINISTER') ? (
        <CopyForm session={session} />
      ) : (
        <EmptyState>{t('sessionCopy.notYours')}</EmptyState>
      )}
    </>
  )
}

function CopyForm({ session }: { session: Session }) {
  const navigate = route.useNavigate()
  const cache = useQueryClient()
  const now = useNow()
  const { form, submit, saving, faults } = useApiForm<Values>({
    initialValues: fresh(session),
    restoring: allowedFor(session),
    validate: faultsOf,
    fields: FIELDS,
    save: async (values) => {
      const { session: copy } = await copySession(session.id, requestOf(values))
      void sessionChanged(cache, copy.id)
      notifyDone(t('sessionCopy.made', { title: copy.title }))
      await navigate(paths.session(copy.id))
    },
  })
  const readable = Object.keys(faultsOf(form.values)).length === 0
  const preview = usePreview('copy', readable ? requestOf(form.values) : undefined, previewCopy(session.id))
  return (
    <form onSubmit={submit} noValidate>
      <FormFaults faults={faults} />
      <CopyFields session={session} form={form} said={(field) => saidOf(preview.failure, field)} />
      <WhatItWouldBe {...{ session, preview, now, readable }} />
      <FormButtons
        saving={saving}
        save={t('sessionCopy.make')}
        onCancel={() => void navigate(paths.session(session.id))}
      />
    </form>
  )
}

/** What was typed before, as far as this session still allows it. */
const allowedFor =
  (session: Session) =>
  (values: Values): Values =>
    movesOf(session).includes(values.move) ? values : { ...values, move: 'same' }

const faultsIn = (failure: unknown) => (failure instanceof ApiError ? failure.errors : [])

/** What the preview was refused for, at its field. */
function saidOf(failure: unknown, field: keyof Values): string | undefined {
  const places: Record<string, string | undefined> = FIELDS
  return faultsIn(failure).find(({ pointer }) => (places[pointer] ?? pointer.slice(1)) === field)?.detail
}

type Preview = ReturnType<typeof usePreview<Schemas['CopyRequest'], Schemas['CopyResponse']>>
type CardProps = { session: Session; preview: Preview; now: Date; readable: boolean }

function WhatItWouldBe({ session, preview, now, readable }: CardProps) {
  const { answer, failure, waiting, again } = preview
  const refused = faultsIn(failure).length > 0
  return (
    <>
      {(refused || !readable) && <p style={{ color: 'var(--soft)' }}>{t('sessionCopy.waits')}</p>}
      {failure && !refused && (
        <Note tone="bad" action={{ label: t('error.retry'), onClick: again }}>
          {errorWords(failure)}
        </Note>
      )}
      {answer && <CopyPreview copy={answer.session} content={answer.content} {...{ session, now, waiting }} />}
      {!answer && !failure && readable && <CardSkeleton lines={5} />}
    </>
  )
}
