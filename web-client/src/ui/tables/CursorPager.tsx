import { Button, Group, Text } from '@mantine/core'
import { useRef, useState } from 'react'
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
  const [walked, setWalked] = useState<readonly (string | undefined)[]>([])
  // the first page has nothing before it, however one came there
  const trail = cursor === undefined ? [] : walked
  const pager = useRef<HTMLDivElement>(null)
  const go = (to: string | undefined, way: typeof walked) => {
    setWalked(way)
    onCursor(to)
    if (pager.current) focusTable(pager.current)
  }
  const next = () => go(page.nextCursor ?? undefined, [...trail, cursor])
  const previous = () => go(trail.at(-1), trail.slice(0, -1))
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
            {t(trail.length > 0 || cursor === undefined ? 'list.previous' : 'list.first')}
          </Button>
          <Button variant="default" disabled={!page.hasMore} onClick={next}>
            {t('list.next')}
          </Button>
        </Group>
      )}
    </Group>
  )
}
