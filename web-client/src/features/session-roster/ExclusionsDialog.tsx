import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { nameOf } from '../../api/find'
import type { Schemas } from '../../api/schemas'
import type { Session } from '../../api/session'
import { t } from '../../lib/messages'
import { errorWords } from '../../ui/errorWords'
import { Note } from '../../ui/Note'
import { notifyDone } from '../../ui/notify'
import { excludeCourses } from './mutations'
import styles from './roster.module.css'

type Props = { session: Session; row: Schemas['EnrollmentResponse']; onClose: () => void; onDone: () => unknown }

/** Which courses of the session one learner takes: all of them unless said otherwise, never none. */
export function ExclusionsDialog({ session, row, onClose, onDone }: Props) {
  const [excluded, setExcluded] = useState(new Set(row.excludedCourses.map(({ id }) => id)))
  const [failure, setFailure] = useState<unknown>()
  const [saving, setSaving] = useState(false)
  const name = nameOf(row.user)
  const none = session.courses.length > 0 && session.courses.every(({ course }) => excluded.has(course.id))
  const toggle = (id: string) => {
    const next = new Set(excluded)
    if (!next.delete(id)) next.add(id)
    setExcluded(next)
  }
  const save = async () => {
    setSaving(true)
    try {
      await excludeCourses(session.id, row.user.id, [...excluded])
      notifyDone(t('roster.coursesSaved', { name }))
      onClose()
      await onDone()
    } catch (error) {
      setFailure(error)
      setSaving(false)
    }
  }
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={t('roster.coursesOf', { name })}
      closeButtonProps={{ 'aria-label': t('form.cancel') }}
    >
      {failure !== undefined && <Note tone="bad">{errorWords(failure)}</Note>}
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
        <Button loading={saving} disabled={none} onClick={save}>
          {t('form.save')}
        </Button>
      </Group>
    </Modal>
  )
}
