import { Button, Group, Text } from '@mantine/core'
import { useRef } from 'react'
import { t } from '../../words/tables'
import { focusTable } from '../frame/focusAbove'

type Props = {
  /** Rows on this page. */
  shown: number
  page: { hasMore: boolean; nextCursor: string | null; total?: number | null }
  /** The cursor of this page, as the URL has it; undefined on the first. */
  cursor: string | undefined
  onCursor: (cursor: string | undefined) => void
}

/** Previous and Next of a list that is walked by cursors; either leads to the top of its table. After a reload the way back is to the first page. */
export function CursorPager({ shown, page, cursor, onCursor }: Props) {
  const trail = useRef<(string | undefined)[]>([])
  if (cursor === undefined) trail.current = []
  const pager = useRef<HTMLDivElement>(null)
  const known = trail.current.length > 0
  const go = (to: string | undefined) => {
    onCursor(to)
    if (pager.current) focusTable(pager.current)
  }
  const next = () => {
    trail.current = [...trail.current, cursor]
    go(page.nextCursor ?? undefined)
  }
  const previous = () => go(trail.current.pop())
  const words =
    page.total == null ? t('list.shownOnly', { count: shown }) : t('list.shown', { shown, total: page.total })
  return (
    <Group ref={pager} justify="space-between" component="nav" aria-label={t('list.pages')}>
      <Text c="dimmed" role="status">
        {words}
      </Text>
      {(page.hasMore || cursor !== undefined) && (
        <Group gap="sm">
          <Button variant="default" disabled={cursor === undefined} onClick={previous}>
            {t(known || cursor === undefined ? 'list.previous' : 'list.first')}
          </Button>
          <Button variant="default" disabled={!page.hasMore} onClick={next}>
            {t('list.next')}
          </Button>
        </Group>
      )}
    </Group>
  )
}
