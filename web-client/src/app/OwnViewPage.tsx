import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { paths } from '../lib/paths'
import { EmptyState } from '../ui/feedback/EmptyState'
import { Link } from '../ui/frame/Link'
import { PageHeader } from '../ui/frame/PageHeader'
import { t } from '../words/common'

/** A learner at the page of those who run a session: theirs is another one, and it is one step away. */
export function OwnViewPage() {
  const { session } = useParams({ strict: false })
  return (
    <>
      <PageHeader title={t('ownView.title')} />
      <EmptyState
        action={
          <Button component={Link} to={session ? paths.mySession(session) : paths.mySessions()}>
            {t('ownView.open')}
          </Button>
        }
      >
        {t('ownView.text')}
      </EmptyState>
    </>
  )
}
