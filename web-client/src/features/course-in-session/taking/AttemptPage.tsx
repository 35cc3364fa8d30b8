import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Boundary } from '../../../ui/feedback/Boundary'
import { CardSkeleton } from '../../../ui/feedback/Skeletons'
import { Above } from '../item/Above'
import { ItemFound } from '../item/ItemFound'
import type { Opened } from '../items'
import layout from '../outline/outline.module.css'
import { type AttemptPlace, attempt } from '../quiz/attempts'
import { EndedAttempt } from './EndedAttempt'
import { Taking } from './Taking'
import { useAnswers } from './useAnswers'
import { useIsOver } from './useTimeLeft'

const route = getRouteApi('/in/my-sessions/$session/courses/$course/items/$item/attempts/$attempt')

/** One attempt at a quiz: taken while it runs, read from then on. */
export function AttemptPage() {
  const place = route.useParams()
  return (
    <article className={layout.item}>
      <Above place={place} />
      <Boundary fallback={<CardSkeleton lines={6} />}>
        <ItemFound place={place} id={place.item}>
          {(opened) => <AttemptFound key={place.attempt} opened={opened} place={place} />}
        </ItemFound>
      </Boundary>
    </article>
  )
}

/** What was given here and not saved belongs to both: it is said which of it came too late. */
function AttemptFound({ opened, place }: { opened: Opened; place: AttemptPlace }) {
  const { data: held } = useSuspenseQuery(attempt(place))
  const answers = useAnswers(place, held)
  const [isHandedIn, setHandedIn] = useState(false)
  const { endsAt, submittedAt } = held.attempt
  const isOver = useIsOver({ endsAt, ahead: held.ahead })
  if (isOver || submittedAt !== null)
    return <EndedAttempt {...{ opened, place, held, isHandedIn }} page={answers.page} />
  return <Taking {...{ opened, place, held, ...answers }} onHandedIn={() => setHandedIn(true)} />
}
