import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
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
import { ClassMembers } from './ClassMembers'
import { ClassOwners } from './ClassOwners'
import { deleteClass } from './mutations'
import { type ClassGroup, classGroup } from './queries'
import { t } from './t'

/** What goes with it, in this feature’s own words. */
const goes: OwnRemovalWords = {
  sources: (values) => t('classes.goes.sources', values),
}

const route = getRouteApi('/in/classes/$classId')

/** One class: what it is, who owns it, who is in it. */
export function ClassPage() {
  const { classId } = route.useParams()
  const { value } = useSuspenseQuery(classGroup(classId)).data
  return (
    <>
      <PageHeader
        title={value.name}
        crumbs={[{ label: t('classes.title'), to: paths.classes() }]}
        actions={value.mayChange && <Actions group={value} />}
      />
      {!value.mayChange && <Note tone="brand">{t('classes.notYours')}</Note>}
      <Pair>
        <About group={value} />
        <ClassOwners group={value} />
      </Pair>
      <ClassMembers group={value} />
    </>
  )
}

function About({ group }: { group: ClassGroup }) {
  const zone = useMyZone()
  const { sessionCount: count } = group
  return (
    <Section title={t('classes.about')}>
      <Facts
        facts={[
          { name: t('classes.description'), value: <Prose>{group.description}</Prose> },
          { name: t('classes.sessions'), value: count ? t('classes.linked', { count }) : t('classes.linkedNowhere') },
          { name: t('classes.externalId'), value: group.externalId ?? '–' },
          { name: t('classes.created'), value: showDay(group.createdAt, zone) },
        ]}
      />
    </Section>
  )
}

function Actions({ group: { id, name } }: { group: ClassGroup }) {
  const router = useRouter()
  const cache = useQueryClient()
  const removal: Removal = {
    title: t('classes.deleteQuestion', { name }),
    act: t('classes.deleteAct'),
    goes,
    stays: t('classes.deleteStays'),
    remove: (dryRun) => deleteClass(id, dryRun),
    done: () => {
      notifyDone(t('classes.deleted', { name }))
      router.navigate(paths.classes())
      cache.removeQueries({ queryKey: ['classes'] })
    },
  }
  return (
    <>
      <RemovalButton removal={removal}>{t('classes.delete')}</RemovalButton>
      <Button component={Link} to={paths.editClass(id)}>
        {t('classes.edit')}
      </Button>
    </>
  )
}
