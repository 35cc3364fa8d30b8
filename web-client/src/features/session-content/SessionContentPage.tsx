import { Button } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../../lib/paths'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Pill } from '../../ui/feedback/Pill'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { Section } from '../../ui/frame/Section'
import { itemFacts } from '../../ui/items/itemFacts'
import { Outline } from '../../ui/items/Outline'
import type { OutlineRow } from '../../ui/items/outlineRow'
import { useCrumbs } from './crumbs'
import { MayNote } from './MayNote'
import { moved, placeAt } from './moves'
import { changeItem, contentChanged } from './mutations'
import { outline, type Place, type Row } from './queries'
import { t } from './t'
import { useLayerActs } from './useLayerActs'
import { type May, useMay } from './useMay'

const route = getRouteApi('/in/sessions/$session/courses/$course/content')

/** A course as one session has it, for those who prepare it there. */
export function SessionContentPage() {
  const place = route.useParams()
  const may = useMay(place)
  const { names, above } = useCrumbs(may)
  return (
    <>
      <PageHeader
        title={t('sessionContent.title', names)}
        crumbs={above}
        actions={
          may.change && (
            <Button component={Link} to={paths.newSessionItem(place.session, place.course)}>
              {t('outline.add')}
            </Button>
          )
        }
      />
      <Content place={place} may={may} label={t('sessionContent.outline', names)} />
    </>
  )
}

function Content({ place, may, label }: { place: Place; may: May; label: string }) {
  const { items } = useSuspenseQuery(outline(place)).data
  const { rows, move, failure } = useMoves(place, items)
  const { actsOf, dialog } = useLayerActs(place)
  const rowOf = (item: Row): OutlineRow => ({
    id: item.id,
    name: item.title,
    to: paths.sessionItem(place.session, place.course, item.id),
    isHeading: item.kind === 'SECTION',
    isHidden: item.hidden,
    facts: factsOf(item),
    marks: <Marks item={item} />,
    acts: may.change ? actsOf(item) : [],
    isMovable: may.change && item.origin === 'SESSION',
  })
  return (
    <>
      {dialog}
      <RefusalNote error={failure} />
      <MayNote may={may} />
      {rows.length === 0 ? (
        <EmptyState title={t('sessionContent.empty')}>
          {t(may.change ? 'sessionContent.emptyText' : 'sessionContent.emptyRead')}
        </EmptyState>
      ) : (
        <Section>
          <Outline label={label} rows={rows.map(rowOf)} onMove={move} />
        </Section>
      )}
    </>
  )
}

const factsOf = (item: Row) =>
  item.origin === 'BASE' ? `${itemFacts(item)} · ${t('sessionContent.origin.BASE')}` : itemFacts(item)

function Marks({ item: { origin, hidden, baseChanged } }: { item: Row }) {
  return (
    <>
      {baseChanged && <Pill tone="warn">{t('sessionContent.baseChanged')}</Pill>}
      {origin !== 'BASE' && <Pill tone="coach">{t(`sessionContent.origin.${origin}`)}</Pill>}
      {hidden && <Pill>{t('sessionContent.hidden')}</Pill>}
    </>
  )
}

/** Moves of the session's own items, shown at once. */
function useMoves(place: Place, items: readonly Row[]) {
  const cache = useQueryClient()
  const { mutate, variables, isPending, error } = useMutation({
    mutationFn: ({ id, to }: { id: string; to: number }) => changeItem(place, id, placeAt(items, id, to)),
    onSettled: () => contentChanged(cache, place),
    scope: { id: `moves in ${place.session} ${place.course}` },
  })
  return {
    rows: isPending ? moved(items, variables.id, variables.to) : [...items],
    move: (id: string, to: number) => mutate({ id, to }),
    failure: error,
  }
}
