import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { t } from '../t'
import { type Arrival, door } from './door'

/** The course is not opened any more, as the server has it: its door is asked for anew, and says what opening it starts. */
export function EnterFirst({ arrival }: { arrival: Arrival }) {
  const cache = useQueryClient()
  const enter = async () => {
    await cache.resetQueries({ queryKey: door(arrival).queryKey })
    const { session, course } = arrival
    await cache.resetQueries({ queryKey: ['my-sessions', 'outline', session, course] })
    await cache.resetQueries({ queryKey: ['my-sessions', 'item', session, course] })
  }
  return (
    <EmptyState
      title={t('courseInSession.enterFirst')}
      action={<Button onClick={enter}>{t('courseInSession.enter')}</Button>}
    >
      {t('courseInSession.enterFirstText')}
    </EmptyState>
  )
}
