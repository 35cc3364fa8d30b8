import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { HandIn } from './HandIn'

const route = getRouteApi('/in/sessions/$session/courses/$course/submissions/$submission')

/** What a learner handed in, to be marked; beside it the queue that it was opened from. */
export function HandInPage() {
  const place = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  // what is remembered from one hand-in to the next
  const [onwardTo, setOnwardTo] = useState<string>()
  const [heldAt, setHeldAt] = useState<string>()
  return (
    <HandIn
      key={place.submission}
      {...{ place, search, heldAt }}
      isOnward={onwardTo === place.submission}
      onHold={setHeldAt}
      onGo={(to) => {
        setOnwardTo('params' in to && 'submission' in to.params ? to.params.submission : undefined)
        return navigate(to)
      }}
    />
  )
}
