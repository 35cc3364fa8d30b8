import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useContext } from 'react'
import { useMyZone } from '../../../api/me'
import { coachesHere } from '../../../api/mySession'
import { useClock } from '../../../api/platform'
import type { Schemas } from '../../../api/schemas'
import { paths } from '../../../lib/paths'
import { BusyButton } from '../../../ui/feedback/BusyButton'
import { RefusalNote } from '../../../ui/feedback/RefusalNote'
import { Link } from '../../../ui/frame/Link'
import { PageFocus } from '../../../ui/frame/PageFocus'
import { Section } from '../../../ui/frame/Section'
import { InZone } from '../../../ui/sessions/Access'
import { WhyLink } from '../../../ui/sessions/WhyLink'
import { showMomentAndZone } from '../../../words/showDates'
import { AboutCourse } from '../AboutCourse'
import { CourseHeader } from '../CourseHeader'
import styles from '../course.module.css'
import { t } from '../t'
import { type Arrival, door, open, refused } from './door'

type Props = { course: Schemas['CourseInSession']; starts: Schemas['StartsDays']; arrival: Arrival }

/** Opening this course starts one's own time: said first, done by a button alone. */
export function StartMyTime({ course, starts: { days, end }, arrival }: Props) {
  const zone = useMyZone()
  const { now } = useClock()
  const { start, starting, fault } = useStart(course, arrival)
  const there = { zone, there: course.timeZone, now }
  return (
    <>
      <CourseHeader course={course} />
      <Section title={t('courseInSession.clock')}>
        <p className={styles.text}>
          {t('courseInSession.clockText', { count: days, moment: showMomentAndZone(end, zone, now) })}
          <InZone instant={end} bound="ends" {...there} />
        </p>
        {coachesHere(course.roles) && <p className={styles.quiet}>{t('courseInSession.clockBeside')}</p>}
        <p className={styles.quiet}>{t('courseInSession.clockAll', { session: course.session.title })}</p>
        <RefusalNote error={fault} />
        <Group mt="md" gap="xs">
          <BusyButton onClick={start} busy={starting}>
            {t('courseInSession.start', { count: days })}
          </BusyButton>
          <Button component={Link} to={paths.mySessions()} variant="default">
            {t('courseInSession.later')}
          </Button>
        </Group>
        <WhyLink to={paths.sessionAccess(course.session.id, { course: course.course.id })} />
      </Section>
      <AboutCourse course={course} />
    </>
  )
}

/** The visit that starts the time; its answer stands where the question stood, and the page's heading takes the focus. */
function useStart(course: Schemas['CourseInSession'], arrival: Arrival) {
  const cache = useQueryClient()
  const pending = useContext(PageFocus)
  const { queryKey } = door(arrival)
  const mutationKey = ['start', ...queryKey]
  const { mutate, isPending, error } = useMutation({
    mutationKey,
    mutationFn: () => open(arrival, course).catch((failure) => refused(arrival, failure)),
    onSuccess: (found) => {
      pending.current = true
      cache.setQueryData(queryKey, found)
    },
  })
  /** An impatient second click finds it on its way, or done. */
  const start = () => {
    if (cache.isMutating({ mutationKey }) > 0 || cache.getQueryData(queryKey)?.kind !== 'clock') return
    mutate()
  }
  return { start, starting: isPending, fault: error }
}
