import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { uploadToSession } from '../../api/upload'
import { useVersion } from '../../api/useVersion'
import { paths } from '../../lib/paths'
import { Note } from '../../ui/feedback/Note'
import { notifyDone } from '../../ui/feedback/notify'
import { Pill } from '../../ui/feedback/Pill'
import { FormButtons } from '../../ui/forms/Fields'
import { PageHeader } from '../../ui/frame/PageHeader'
import { Section } from '../../ui/frame/Section'
import { ItemReading } from '../../ui/items/ItemReading'
import { contentOf, valuesOf } from '../../ui/items/itemValues'
import { isKept } from '../../ui/items/quiz/quizValues'
import { useItemForm } from '../../ui/items/useItemForm'
import { useLeaving } from '../../ui/items/useLeaving'
import { RowActs } from '../../ui/tables/RowActs'
import { useCrumbs } from './crumbs'
import { MayNote } from './MayNote'
import { adaptItem, changeItem, contentChanged } from './mutations'
import { type Item, item as itemQuery, type Place } from './queries'
import { QuizTrial } from './quiz/QuizTrial'
import { t } from './t'
import { useLayerActs } from './useLayerActs'
import { type May, useMay } from './useMay'

const route = getRouteApi('/in/sessions/$session/courses/$course/content/$item')

/** One item of a course as a session has it: adapted, edited or, where nothing can be changed, read. */
export function SessionItemPage() {
  const { item, ...place } = route.useParams()
  const may = useMay(place)
  const { kind, origin, quiz } = useSuspenseQuery(itemQuery(place, item)).data.value
  // an adaptation replaces the whole quiz, which nobody can write who does not know what is right
  const isSecret = kind === 'QUIZ' && origin !== 'SESSION' && quiz !== null && isKept(quiz)
  if (may.change && !isSecret) return <Editing place={place} id={item} may={may} />
  return <Reading place={place} id={item} may={may} isSecret={may.change && isSecret} />
}

type Props = { place: Place; id: string; may: May }

function Reading({ place, id, may, isSecret }: Props & { isSecret: boolean }) {
  const { value } = useSuspenseQuery(itemQuery(place, id)).data
  const { within } = useCrumbs(may)
  return (
    <>
      <PageHeader title={value.title} crumbs={within} status={<Marks item={value} />} />
      {isSecret ? <Note tone="brand">{t('sessionContent.adaptKept')}</Note> : <MayNote may={may} />}
      <Section>
        <ItemReading kind={value.kind} content={value} files={value.files} under={1} />
      </Section>
      <Base item={value} />
      <QuizTrial place={place} item={value} />
    </>
  )
}

function Editing({ place, id, may }: Props) {
  const cache = useQueryClient()
  const navigate = route.useNavigate()
  const { within } = useCrumbs(may)
  const { value, etag, again } = useVersion(itemQuery(place, id))
  const { kind, origin } = value
  const back = () => navigate(paths.sessionContent(place.session, place.course))
  const { fields, submit, saving, isUnsaved } = useItemForm({
    kind,
    content: value,
    files: value.files,
    send: uploadToSession(place.session, place.course),
    readAgain: async () => {
      const now = await again()
      return valuesOf(now.kind, now, now.files)
    },
    save: async (values) => {
      const content = contentOf(kind, values)
      const saved = await (origin === 'SESSION'
        ? changeItem(place, id, content, etag)
        : adaptItem(place, id, etag, content))
      leaving.allow()
      await contentChanged(cache, place)
      notifyDone(t('sessionContent.saved', { name: saved.title }))
      await back()
    },
  })
  const leaving = useLeaving(isUnsaved)
  const gone = () => {
    leaving.allow()
    void back()
  }
  return (
    <>
      {leaving.dialog}
      <PageHeader
        title={t(origin === 'BASE' ? 'sessionContent.adaptTitle' : 'sessionContent.editTitle', { name: value.title })}
        crumbs={within}
        status={<Marks item={value} />}
        actions={<Acts place={place} item={value} onGone={gone} />}
      />
      <About item={value} />
      <Base item={value} />
      <form onSubmit={submit} noValidate>
        {fields}
        <FormButtons
          saving={saving}
          onCancel={() => void back()}
          {...(origin === 'SESSION' ? {} : { save: t('sessionContent.saveAdaptation') })}
        />
      </form>
      <div style={{ marginTop: 26 }}>
        <QuizTrial place={place} item={value} isUnsaved={isUnsaved} />
      </div>
    </>
  )
}

function About({ item: { origin, baseChanged } }: { item: Item }) {
  if (baseChanged) return <Note tone="warn">{t('sessionContent.changedSince')}</Note>
  const key = ({ BASE: 'aboutBase', ADAPTED: 'aboutAdapted', SESSION: 'aboutSession' } as const)[origin]
  return <Note tone="brand">{t(`sessionContent.${key}`)}</Note>
}

/** What stands behind an adaptation, before the eyes where it has changed since. */
function Base({ item }: { item: Item }) {
  const { kind, base, baseChanged, files } = item
  if (!base) return null
  return (
    <Section title={t('sessionContent.base', { title: base.title })}>
      <details open={baseChanged}>
        <summary>{t('sessionContent.baseShow')}</summary>
        <ItemReading kind={kind} content={base} files={files} />
      </details>
    </Section>
  )
}

function Marks({ item: { kind, origin, hidden } }: { item: Item }) {
  return (
    <>
      <Pill>{t(`kind.${kind}`)}</Pill>
      {origin !== 'BASE' && <Pill tone="coach">{t(`sessionContent.origin.${origin}`)}</Pill>}
      {hidden && <Pill>{t('sessionContent.hidden')}</Pill>}
    </>
  )
}

function Acts({ place, item, onGone }: { place: Place; item: Item; onGone: () => void }) {
  const { actsOf, dialog } = useLayerActs(place, onGone)
  return (
    <>
      {dialog}
      <RowActs acts={actsOf(item).filter((act) => !('to' in act))} />
    </>
  )
}
