import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { course } from '../../api/course'
import { useMyZone } from '../../api/me'
import { paths } from '../../lib/paths'
import { RemovalButton } from '../../ui/dialogs/RemovalButton'
import type { Removal } from '../../ui/dialogs/useRemoval'
import { Note } from '../../ui/feedback/Note'
import { notifyDone } from '../../ui/feedback/notify'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { Prose } from '../../ui/frame/Prose'
import { Pair, Section } from '../../ui/frame/Section'
import { Facts } from '../../ui/tables/Facts'
import type { OwnRemovalWords } from '../../words/removalWords'
import { showDay } from '../../words/showDates'
import { CourseAuthors } from './CourseAuthors'
import { deleteCourse } from './mutations'
import type { Course } from './queries'
import { t } from './t'

/** What goes with it, in this feature’s own words. */
const goes: OwnRemovalWords = {
  sessions: (values) => t('courses.goes.sessions', values),
}

const route = getRouteApi('/in/courses/$course')

/** One course: what it is, who writes it, and beneath that what others know of it. */
export function CoursePage({ children }: { children: ReactNode }) {
  const { course: id } = route.useParams()
  const { value } = useSuspenseQuery(course(id)).data
  return (
    <>
      <PageHeader
        title={value.title}
        crumbs={[{ label: t('courses.title'), to: paths.courses() }]}
        actions={value.mayChange && <Actions course={value} />}
      />
      {!value.mayChange && <Note tone="brand">{t('courses.notYours')}</Note>}
      <Pair>
        <About course={value} />
        <CourseAuthors course={value} />
      </Pair>
      {children}
    </>
  )
}

function About({ course }: { course: Course }) {
  const zone = useMyZone()
  const { sessionCount: count } = course
  return (
    <Section title={t('courses.about')}>
      <Facts
        facts={[
          { name: t('courses.code'), value: course.code },
          { name: t('courses.description'), value: <Prose>{course.description}</Prose> },
          { name: t('courses.sessions'), value: count ? t('courses.used', { count }) : t('courses.usedNowhere') },
          { name: t('courses.externalId'), value: course.externalId ?? '–' },
          { name: t('courses.created'), value: showDay(course.createdAt, zone) },
        ]}
      />
    </Section>
  )
}

function Actions({ course: { id, title } }: { course: Course }) {
  const router = useRouter()
  const cache = useQueryClient()
  const removal: Removal = {
    title: t('courses.deleteQuestion', { title }),
    act: t('courses.deleteAct'),
    goes,
    stays: t('courses.deleteStays'),
    remove: (dryRun) => deleteCourse(id, dryRun),
    done: () => {
      notifyDone(t('courses.deleted', { title }))
      router.navigate(paths.courses())
      cache.removeQueries({ queryKey: ['courses'] })
    },
  }
  return (
    <>
      <RemovalButton removal={removal}>{t('courses.delete')}</RemovalButton>
      <Button variant="default" component={Link} to={paths.courseContent(id)}>
        {t('courses.content')}
      </Button>
      <Button component={Link} to={paths.editCourse(id)}>
        {t('courses.edit')}
      </Button>
    </>
  )
}
