import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { uploadToSession } from '../../api/upload'
import { paths } from '../../lib/paths'
import { notifyDone } from '../../ui/feedback/notify'
import { FormButtons } from '../../ui/forms/Fields'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import type { ItemKind } from '../../ui/items/itemKinds'
import { contentOf } from '../../ui/items/itemValues'
import { KindChoice } from '../../ui/items/KindChoice'
import { useItemForm } from '../../ui/items/useItemForm'
import { useLeaving } from '../../ui/items/useLeaving'
import { useCrumbs } from './crumbs'
import { MayNote } from './MayNote'
import { addItem, contentChanged } from './mutations'
import { outline, type Place } from './queries'
import { t } from './t'
import { useMay } from './useMay'

const route = getRouteApi('/in/sessions/$session/courses/$course/content/new')

/** Something that this session alone has: what it is first, then what it says. */
export function NewSessionItemPage() {
  const place = route.useParams()
  const { kind, after } = route.useSearch()
  const may = useMay(place)
  const { within } = useCrumbs(may)
  const { items } = useSuspenseQuery(outline(place)).data
  const before = items.find(({ id }) => id === after)
  const here = (chosen?: ItemKind) =>
    paths.newSessionItem(place.session, place.course, {
      ...(chosen ? { kind: chosen } : {}),
      ...(before ? { after: before.id } : {}),
    })
  return (
    <>
      <PageHeader
        title={kind ? t('sessionContent.newKind', { kind: t(`kind.${kind}`).toLowerCase() }) : t('sessionContent.new')}
        crumbs={within}
      />
      <MayNote may={may} />
      {may.change && (
        <p style={{ color: 'var(--soft)' }}>
          {before ? t('sessionContent.placeAfter', { name: before.title }) : t('sessionContent.placeEnd')}{' '}
          {kind && <Link to={here()}>{t('sessionContent.otherKind')}</Link>}
        </p>
      )}
      {may.change && !kind && <KindChoice to={here} />}
      {may.change && kind && <NewItem key={kind} place={place} kind={kind} after={before?.id} />}
    </>
  )
}

function NewItem({ place, kind, after }: { place: Place; kind: ItemKind; after: string | undefined }) {
  const cache = useQueryClient()
  const navigate = route.useNavigate()
  const back = () => navigate(paths.sessionContent(place.session, place.course))
  const { fields, submit, saving, isUnsaved } = useItemForm({
    kind,
    send: uploadToSession(place.session, place.course),
    save: async (values) => {
      const made = await addItem(place, { kind, ...contentOf(kind, values), ...(after ? { after } : {}) })
      leaving.allow()
      await contentChanged(cache, place)
      notifyDone(t('sessionContent.added', { name: made.title }))
      await back()
    },
  })
  const leaving = useLeaving(isUnsaved)
  return (
    <form onSubmit={submit} noValidate>
      {leaving.dialog}
      {fields}
      <FormButtons saving={saving} save={t('sessionContent.add')} onCancel={() => void back()} />
    </form>
  )
}
