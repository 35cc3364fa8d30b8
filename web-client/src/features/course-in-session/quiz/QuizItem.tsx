import { Boundary } from '../../../ui/feedback/Boundary'
import { LinesSkeleton } from '../../../ui/feedback/Skeletons'
import type { Opened, Place } from '../items'
import { Attempts } from './Attempts'
import { QuizTerms } from './QuizTerms'

/** A quiz before it is taken: its terms, and for who learns here their attempts and the way into one. */
export function QuizItem({ opened, place }: { opened: Opened; place: Place }) {
  const { item, quiz } = opened
  if (!quiz) return null
  return (
    <>
      <QuizTerms quiz={quiz} passMark={opened.passMark} />
      {item.state !== null && (
        <Boundary fallback={<LinesSkeleton lines={3} />}>
          <Attempts opened={opened} quiz={quiz} place={{ ...place, item: item.id }} />
        </Boundary>
      )}
    </>
  )
}
