import { getRouteApi } from '@tanstack/react-router'
import { Boundary } from '../../../ui/feedback/Boundary'
import { CardSkeleton } from '../../../ui/feedback/Skeletons'
import layout from '../outline/outline.module.css'
import { Above } from './Above'
import { ItemFound } from './ItemFound'
import { ItemOpened } from './ItemOpened'

const route = getRouteApi('/in/my-sessions/$session/courses/$course/items/$item')

/** One item of a course, beside its outline; on a phone alone, with a way back. */
export function ItemPage() {
  const { session, course, item: id } = route.useParams()
  const place = { session, course }
  return (
    <article className={layout.item}>
      <Above place={place} />
      <Boundary fallback={<CardSkeleton lines={6} />}>
        <ItemFound place={place} id={id}>
          {(opened) => <ItemOpened opened={opened} place={place} />}
        </ItemFound>
      </Boundary>
    </article>
  )
}
