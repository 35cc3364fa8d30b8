import { useMutation, useQueryClient } from '@tanstack/react-query'
import { paths } from '../../lib/paths'
import { type Removal, useRemoval } from '../../ui/dialogs/useRemoval'
import { notifyDone } from '../../ui/feedback/notify'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { ItemReading } from '../../ui/items/ItemReading'
import { WorkedOn } from '../../ui/items/WorkedOn'
import type { RowAct } from '../../ui/tables/RowAct'
import { contentChanged, deleteItem, hideItem, showItem, undoAdaptation } from './mutations'
import { type Item, item as itemQuery, type Place, type Row } from './queries'
import { t } from './t'

type Of = Pick<Row, 'id' | 'kind' | 'title' | 'hidden' | 'origin'>
type Turn = { item: Of; under: boolean }

/** What coaches do with an item of a course in their session. Put `dialog` on the page: it asks, and says what was refused. */
export function useLayerActs(place: Place, onGone?: () => void) {
  const cache = useQueryClient()
  const { ask, dialog } = useRemoval()
  const changed = () => contentChanged(cache, place)
  const turning = useMutation({
    mutationFn: async ({ item, under }: Turn) => {
      await (item.hidden ? showItem(place, item.id, under) : hideItem(place, item.id, under))
    },
    onSuccess: (_, { item }) =>
      notifyDone(t(item.hidden ? 'sessionContent.shownNow' : 'sessionContent.hiddenNow', { name: item.title })),
    onSettled: changed,
  })
  const turn = (item: Of, under = false) => turning.mutate({ item, under })
  /** Said where one is, or where one comes to. */
  const once = (said: string) => ({
    ...(onGone ? {} : { said }),
    done: () => {
      if (onGone) notifyDone(said)
      onGone?.()
      return changed()
    },
  })
  const removalOf = (item: Of): Removal => ({
    title: t('sessionContent.deleteQuestion', { name: item.title }),
    act: t('sessionContent.deleteAct'),
    stays: t('sessionContent.deleteStays'),
    ...once(t('sessionContent.deleted', { name: item.title })),
    remove: deleteItem(place, item.id),
    instead: (failure, close) => {
      const hide = () => {
        close()
        turn(item)
      }
      return <WorkedOn failure={failure} onHide={item.hidden ? undefined : hide} />
    },
  })
  const undoing = useMutation({
    mutationFn: (item: Of) => cache.fetchQuery({ ...itemQuery(place, item.id), staleTime: 0 }),
    onSuccess: ({ value }) => ask(undoOf(value)),
  })
  const undoOf = (item: Item): Removal => ({
    title: t('sessionContent.undoQuestion', { name: item.title }),
    act: t('sessionContent.undoAct'),
    stays: t('sessionContent.undoStays'),
    ...once(t('sessionContent.undone')),
    shows: item.base && (
      <>
        <b>{item.base.title}</b>
        <ItemReading kind={item.kind} content={item.base} files={item.files} />
      </>
    ),
    remove: undoAdaptation(place, item.id),
  })
  const acts = { turn, undo: (item: Of) => undoing.mutate(item), remove: (item: Of) => void ask(removalOf(item)) }
  return {
    actsOf: (item: Of) => actsOf(place, item, acts),
    dialog: (
      <>
        {dialog}
        <RefusalNote error={turning.error ?? undoing.error} />
      </>
    ),
  }
}

type Acts = { turn: (item: Of, under?: boolean) => void; undo: (item: Of) => void; remove: (item: Of) => void }

function actsOf(place: Place, item: Of, { turn, undo, remove }: Acts): RowAct[] {
  const { id, kind, title: name, hidden, origin } = item
  const isBase = origin === 'BASE'
  const word = hidden ? 'show' : 'hide'
  const acts: (RowAct | false)[] = [
    {
      label: t(isBase ? 'sessionContent.adapt' : 'sessionContent.edit'),
      name: t(isBase ? 'sessionContent.adaptOne' : 'sessionContent.editOne', { name }),
      to: paths.sessionItem(place.session, place.course, id),
    },
    {
      label: t('outline.addAfter'),
      name: t('outline.addAfterOne', { name }),
      to: paths.newSessionItem(place.session, place.course, { after: id }),
    },
    { label: t(`sessionContent.${word}`), name: t(`sessionContent.${word}One`, { name }), run: () => turn(item) },
    kind === 'SECTION' && {
      label: t(`sessionContent.${word}Under`),
      name: t(`sessionContent.${word}UnderOne`, { name }),
      run: () => turn(item, true),
    },
    origin === 'ADAPTED' && {
      label: t('sessionContent.undo'),
      name: t('sessionContent.undoOne', { name }),
      takes: true,
      run: () => undo(item),
    },
    origin === 'SESSION' && {
      label: t('sessionContent.delete'),
      name: t('sessionContent.deleteOne', { name }),
      takes: true,
      run: () => remove(item),
    },
  ]
  return acts.filter((act) => act !== false)
}
