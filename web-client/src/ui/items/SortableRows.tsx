import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable'
import type { ReactNode } from 'react'
import styles from './items.module.css'
import type { Drag, OutlineRow } from './outlineRow'

type Props = {
  label: string
  rows: readonly OutlineRow[]
  onMove: (id: string, to: number) => void
  classOf: (row: OutlineRow) => string
  view: (row: OutlineRow, drag: Drag) => ReactNode
}

/** The keyboard and what is said aloud are the outline's own. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
}

/** Rows of which those that can be put elsewhere are dragged with a mouse, a pen or a finger. */
export function SortableRows({ label, rows, onMove, classOf, view }: Props) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }))
  const ids = rows.map(({ id }) => id)
  const end = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onMove(String(active.id), ids.indexOf(String(over.id)))
  }
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={end} accessibility={SILENT}>
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className={styles.outline} aria-label={label}>
          {rows.map((row) => (
            <Sortable key={row.id} row={row} className={classOf(row)} view={view} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}

type SortableProps = Pick<Props, 'view'> & { row: OutlineRow; className: string }

function Sortable({ row, className, view }: SortableProps) {
  const sortable = useSortable({ id: row.id, disabled: { draggable: !row.isMovable } })
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = sortable
  const style = {
    transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined,
    transition,
    zIndex: isDragging ? 2 : undefined,
  }
  return (
    <li ref={setNodeRef} style={style} className={className} data-dragging={isDragging || undefined}>
      {view(row, { ref: setActivatorNodeRef, ...listeners })}
    </li>
  )
}
