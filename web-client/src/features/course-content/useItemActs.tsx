import { useMutation, useQueryClient } from '@tanstack/react-query'
import { paths } from '../../lib/paths'
import { type Removal, useRemoval } from '../../ui/dialogs/useRemoval'
import { notifyDone } from '../../ui/feedback/notify'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { WorkedOn } from '../../ui/items/WorkedOn'
import type { RowAct } from '../../ui/tables/RowAct'
import { contentChanged, deleteItem, hideItem } from './mutations'
import type { Row } from './queries'
import { t } from './t'

type Of = Pick<Row, 'id' | 'title' | 'hidden'>

/** What can be done with an item besides editing and moving it. Put `dialog` on the page: it asks, and says what was refused. */
export function useItemActs(course: string, onDeleted?: () => void) {
  const cache = useQueryClient()
  const { ask, dialog } = useRemoval()
  const changed = () => contentChanged(cache, course)
  const { mutate, error } = useMutation({
    mutationFn: ({ id, hidden }: Of) => hideItem(course, id, !hidden),
    onSuccess: (_, { title: name, hidden }) =>
      notifyDone(t(hidden ? 'content.shownNow' : 'content.hiddenNow', { name })),
    onSettled: changed,
  })
  const removalOf = (item: Of): Removal => ({
    title: t('content.deleteQuestion', { name: item.title }),
    act: t('content.deleteAct'),
    stays: t('content.deleteStays'),
    remove: deleteItem(course, item.id),
    ...(onDeleted ? {} : { said: t('content.deleted', { name: item.title }) }),
    instead: (failure, close) => (
      <WorkedOn
        failure={failure}
        onHide={
          item.hidden
            ? undefined
            : () => {
                close()
                mutate(item)
              }
        }
      />
    ),
    done: () => {
      if (onDeleted) notifyDone(t('content.deleted', { name: item.title }))
      onDeleted?.()
      return changed()
    },
  })
  const actsOf = (item: Of): RowAct[] => {
    const name = item.title
    return [
      {
        label: t('outline.addAfter'),
        name: t('outline.addAfterOne', { name }),
        to: paths.newCourseItem(course, { after: item.id }),
      },
      {
        label: t(item.hidden ? 'content.show' : 'content.hide'),
        name: t(item.hidden ? 'content.showOne' : 'content.hideOne', { name }),
        run: () => mutate(item),
      },
      {
        label: t('content.delete'),
        name: t('content.deleteOne', { name }),
        takes: true,
        run: () => void ask(removalOf(item)),
      },
    ]
  }
  return {
    actsOf,
    dialog: (
      <>
        {dialog}
        <RefusalNote error={error} />
      </>
    ),
  }
}
