import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useMyZone } from '../../api/me'
import { useList } from '../../api/useList'
import { Dialog } from '../../ui/dialogs/Dialog'
import { useRemoval } from '../../ui/dialogs/useRemoval'
import { Boundary } from '../../ui/feedback/Boundary'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { LinesSkeleton } from '../../ui/feedback/Skeletons'
import { PageHeader } from '../../ui/frame/PageHeader'
import { FilterBar } from '../../ui/tables/FilterBar'
import { listAddress } from '../../ui/tables/listAddress'
import { NoMatch } from '../../ui/tables/NoMatch'
import { PagedTable } from '../../ui/tables/PagedTable'
import { EditCategoryForm, NewCategoryForm } from './CategoryForm'
import { categoryColumns } from './categoryColumns'
import { type Category, categories } from './queries'
import { SORTS } from './search'
import { t } from './t'
import { useCategoryRemoval } from './useCategoryRemoval'

const route = getRouteApi('/in/categories')

/** The labels of sessions. */
export function CategoriesPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const zone = useMyZone()
  const list = useList(categories(search))
  const [edited, setEdited] = useState<Category | 'new'>()
  const { ask, dialog } = useRemoval()
  const removal = useCategoryRemoval()
  const address = listAddress({ search, sorts: SORTS, usual: 'name', navigate })
  const close = () => setEdited(undefined)
  const create = <Button onClick={() => setEdited('new')}>{t('categories.new')}</Button>
  return (
    <>
      <PageHeader title={t('categories.title')} count={list?.page.total} actions={create} />
      <FilterBar {...address.bar} placeholder={t('categories.search')} />
      <PagedTable
        {...address.table}
        label={t('categories.title')}
        list={list}
        columns={categoryColumns({ zone, onEdit: setEdited, onDelete: (one) => void ask(removal(one)) })}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        empty={
          address.isNarrowed ? (
            <NoMatch onClear={address.clear} />
          ) : (
            <EmptyState title={t('categories.empty')} action={create}>
              {t('categories.emptyText')}
            </EmptyState>
          )
        }
      />
      <Dialog
        opened={edited !== undefined}
        onClose={close}
        title={edited && edited !== 'new' ? t('categories.editNamed', { name: edited.name }) : t('categories.new')}
      >
        <Boundary fallback={<LinesSkeleton />}>
          {edited && edited !== 'new' ? (
            <EditCategoryForm id={edited.id} onDone={close} />
          ) : (
            <NewCategoryForm onDone={close} />
          )}
        </Boundary>
      </Dialog>
      {dialog}
    </>
  )
}
