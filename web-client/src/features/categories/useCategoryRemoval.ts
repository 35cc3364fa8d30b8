import { useQueryClient } from '@tanstack/react-query'
import type { Removal } from '../../ui/dialogs/useRemoval'
import type { OwnRemovalWords } from '../../words/removalWords'
import { deleteCategory } from './mutations'
import type { Category } from './queries'
import { t } from './t'

/** What goes with it, in this feature’s own words. */
const goes: OwnRemovalWords = {
  sessions: (values) => t('categories.goes.sessions', values),
}

/** Deleting a category, as a question. */
export function useCategoryRemoval() {
  const cache = useQueryClient()
  return ({ id, name }: Category): Removal => ({
    title: t('categories.deleteQuestion', { name }),
    act: t('categories.deleteAct'),
    stays: t('categories.stays'),
    goes,
    remove: (dryRun) => deleteCategory(id, dryRun),
    done: () => cache.invalidateQueries({ queryKey: ['categories'] }),
    said: t('categories.deleted', { name }),
  })
}
