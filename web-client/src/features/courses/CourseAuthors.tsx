import { useQueryClient } from '@tanstack/react-query'
import { includesRole, useMe } from '../../api/me'
import { useRemoval } from '../../ui/dialogs/useRemoval'
import { Section } from '../../ui/frame/Section'
import { AddPeople } from '../../ui/people/AddPeople'
import { PeopleList, type PersonLine } from '../../ui/people/PeopleList'
import { findPeople } from '../../words/find'
import { usePersonLines } from '../../words/personLine'
import { addAuthor, removeAuthor } from './mutations'
import type { Course } from './queries'
import { t } from './t'

const findAuthors = findPeople({ as: 'author' })

/** Who writes a course; added by typing a name, by those who may change it and may look up people. */
export function CourseAuthors({ course: { id, authors, mayChange } }: { course: Course }) {
  const { role } = useMe()
  const cache = useQueryClient()
  const lines = usePersonLines()
  const { ask, dialog } = useRemoval()
  const renew = () => cache.invalidateQueries({ queryKey: ['courses'] })
  const remove = ({ id: user, name }: PersonLine) =>
    ask({
      title: t('courses.removeQuestion', { name }),
      act: t('courses.removeAct'),
      stays: t('courses.removeStays'),
      remove: (dryRun) => removeAuthor(id, user, dryRun),
      done: renew,
      said: t('courses.removed', { name }),
    })
  return (
    <Section title={t('courses.authors')}>
      <PeopleList
        people={lines(authors)}
        onRemove={mayChange ? (person) => void remove(person) : undefined}
        empty={t('courses.noAuthors')}
      />
      {mayChange && includesRole(role, 'SESSION_ADMIN') && (
        <AddPeople
          label={t('courses.addAuthors')}
          description={t('courses.authorsRule')}
          search={findAuthors}
          act={(count) => (count ? t('courses.addAct', { count }) : t('courses.addNone'))}
          add={(user) => addAuthor(id, user)}
          done={renew}
          said={(count) => t('courses.added', { count })}
        />
      )}
      {dialog}
    </Section>
  )
}
