import { useQueryClient } from '@tanstack/react-query'
import { t } from '../../lib/messages'
import type { Removal } from '../../ui/useRemoval'
import { deleteCategory } from './mutations'
import type { Category } from './queries'

/** Deleting a category, as a question. */
export function useCategoryRemoval() {
  const cache = useQueryClient()
  return ({ id, name }: Category): Removal => ({
    title: t('categories.deleteQuestion', { name }),
    act: t('categories.deleteAct'),
    stays: t('categories.stays'),
    speaker: 'categories',
    remove: (dryRun) => deleteCategory(id, dryRun),
    done: () => cache.invalidateQueries({ queryKey: ['categories'] }),
    said: t('categories.deleted', { name }),
  })
}
