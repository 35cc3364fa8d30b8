import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Enrollment } from '../../api/enrollment'
import type { Session } from '../../api/session'
import { Dialog } from '../../ui/dialogs/Dialog'
import { BusyButton } from '../../ui/feedback/BusyButton'
import { Note } from '../../ui/feedback/Note'
import { notifyDone } from '../../ui/feedback/notify'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { nameOf } from '../../words/find'
import { excludeCourses } from './mutations'
import styles from './roster.module.css'
import { t } from './t'

type Props = {
  session: Session
  /** The learner in question, also while the dialog closes. */
  row: Enrollment | undefined
  opened: boolean
  onClose: () => void
  onDone: () => unknown
}

/** Which courses of the session one learner takes: all of them unless said otherwise, never none. */
export function ExclusionsDialog({ row, opened, onClose, ...rest }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={row ? t('roster.coursesOf', { name: nameOf(row.user) }) : ''}>
      {row && <Exclusions row={row} onClose={onClose} {...rest} />}
    </Dialog>
  )
}

type ExclusionsProps = Omit<Props, 'row' | 'opened'> & { row: Enrollment }

function Exclusions({ session, row, onClose, onDone }: ExclusionsProps) {
  const [excluded, setExcluded] = useState(new Set(row.excludedCourses.map(({ id }) => id)))
  const name = nameOf(row.user)
  const none = session.courses.length > 0 && session.courses.every(({ course }) => excluded.has(course.id))
  const toggle = (id: string) => {
    const next = new Set(excluded)
    if (!next.delete(id)) next.add(id)
    setExcluded(next)
  }
  const save = useMutation({
    mutationFn: () => excludeCourses(session.id, row.user.id, [...excluded]),
    onSuccess: () => {
      notifyDone(t('roster.coursesSaved', { name }))
      onClose()
      return onDone()
    },
  })
  return (
    <>
      <RefusalNote error={save.error} />
      <p className={styles.soft}>{t('roster.coursesHint')}</p>
      <Stack gap="xs" my="md">
        {session.courses.map(({ course }) => (
          <Checkbox
            key={course.id}
            label={course.title}
            checked={!excluded.has(course.id)}
            onChange={() => toggle(course.id)}
          />
        ))}
      </Stack>
      {none && <Note tone="warn">{t('roster.notAll')}</Note>}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <BusyButton busy={save.isPending} disabled={none} onClick={() => save.mutate()}>
          {t('form.save')}
        </BusyButton>
      </Group>
    </>
  )
}
