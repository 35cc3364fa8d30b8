import { useQueryClient } from '@tanstack/react-query'
import { includesRole, useMe } from '../../api/me'
import type { Removal } from '../../ui/dialogs/useRemoval'
import type { PersonLine } from '../../ui/people/PeopleList'
import { PeopleSection } from '../../ui/people/PeopleSection'
import { findPeople } from '../../words/find'
import { usePersonLines } from '../../words/personLine'
import { addAuthor, removeAuthor } from './mutations'
import type { Course } from './queries'
import { t } from './t'

const findAuthors = findPeople({ as: 'author' })

/** Who writes a course; added by those who may change it and may look up people. */
export function CourseAuthors({ course: { id, authors, mayChange } }: { course: Course }) {
  const { role } = useMe()
  const cache = useQueryClient()
  const lines = usePersonLines()
  const done = () => cache.invalidateQueries({ queryKey: ['courses'] })
  const removalOf = ({ id: user, name }: PersonLine): Removal => ({
    title: t('courses.removeQuestion', { name }),
    act: t('courses.removeAct'),
    stays: t('courses.removeStays'),
    remove: (dryRun) => removeAuthor(id, user, dryRun),
    done,
    said: t('courses.removed', { name }),
  })
  const add = {
    label: t('courses.addAuthors'),
    description: t('courses.authorsRule'),
    search: findAuthors,
    act: (count: number) => (count ? t('courses.addAct', { count }) : t('courses.addNone')),
    add: (user: string) => addAuthor(id, user),
    done,
    said: (count: number) => t('courses.added', { count }),
  }
  return (
    <PeopleSection
      title={t('courses.authors')}
      people={lines(authors)}
      empty={t('courses.noAuthors')}
      removalOf={mayChange ? removalOf : undefined}
      add={mayChange && includesRole(role, 'SESSION_ADMIN') ? add : undefined}
    />
  )
}
