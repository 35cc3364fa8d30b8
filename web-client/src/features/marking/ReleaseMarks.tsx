import { Button, Group } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MarkingRow } from '../../api/marking'
import { markingChanged } from '../../api/markingChanged'
import { Dialog } from '../../ui/dialogs/Dialog'
import { BusyButton } from '../../ui/feedback/BusyButton'
import { DoneNote } from '../../ui/feedback/DoneNote'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { Section } from '../../ui/frame/Section'
import { releaseMarks } from './mutations'
import { heldBack } from './queries'
import { t } from './t'

type Held = Pick<MarkingRow, 'session' | 'course' | 'item'>

/** The assignments whose marks are held back, each once. */
function groupsOf(rows: readonly MarkingRow[]): Held[] {
  const keys = rows.map(({ session, item }) => `${session.id} ${item.id}`)
  return rows.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

/** Lets learners see the marks that were held back, all of an assignment together. */
export function ReleaseMarks({ rows, isOfSeveral }: { rows: readonly MarkingRow[]; isOfSeveral: boolean }) {
  const [said, setSaid] = useState<string>()
  const [about, setAbout] = useState<Asked>()
  const [opened, setOpened] = useState(false)
  const groups = groupsOf(rows)
  const ask = (next: Asked) => {
    setSaid(undefined)
    setAbout(next)
    setOpened(true)
  }
  return (
    <>
      <DoneNote words={opened ? undefined : said} />
      {groups.length > 0 && (
        <Section>
          <Group gap="sm">
            {groups.map((group) => (
              <Release key={group.session.id + group.item.id} {...{ group, isOfSeveral }} onAsk={ask} />
            ))}
          </Group>
        </Section>
      )}
      <Dialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={about ? t('marking.releaseTitle', { count: about.count, item: about.group.item.title }) : ''}
      >
        {about && <Confirm {...about} onClose={() => setOpened(false)} onDone={setSaid} />}
      </Dialog>
    </>
  )
}

type Asked = { group: Held; count: number }
type ReleaseProps = { group: Held; isOfSeveral: boolean; onAsk: (asked: Asked) => void }

function Release({ group, isOfSeveral, onAsk }: ReleaseProps) {
  const { session, course, item } = group
  const { data } = useQuery(heldBack(session.id, item.id))
  const count = data?.page.total ?? 0
  if (count === 0) return null
  return (
    <div>
      <Button onClick={() => onAsk({ group, count })}>{t('marking.release', { count, item: item.title })}</Button>
      {isOfSeveral && (
        <div style={{ color: 'var(--soft)' }}>
          {t('marking.releaseIn', { session: session.title, course: course.title })}
        </div>
      )}
    </div>
  )
}

type ConfirmProps = Asked & { onClose: () => void; onDone: (words: string) => void }

function Confirm({ group: { session, course, item }, count, onClose, onDone }: ConfirmProps) {
  const cache = useQueryClient()
  const release = useMutation({
    mutationFn: () => releaseMarks(session.id, course.id, item.id),
    onSuccess: ({ released }) => {
      const values = { count: released, item: item.title }
      onDone(released > 0 ? t('marking.released', values) : t('marking.releasedNone', values))
      onClose()
    },
    onSettled: () => markingChanged(cache, session.id),
  })
  return (
    <>
      <RefusalNote error={release.error} />
      <p>{t('marking.releaseText')}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('form.cancel')}
        </Button>
        <BusyButton busy={release.isPending} onClick={() => release.mutate()}>
          {t('marking.releaseAct', { count })}
        </BusyButton>
      </Group>
    </>
  )
}
