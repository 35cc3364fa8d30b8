import { Button, Group, SegmentedControl } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Schemas } from '../../api/schemas'
import { type Session, sessionChanged } from '../../api/session'
import { type Address, paths } from '../../lib/paths'
import { BusyButton } from '../../ui/feedback/BusyButton'
import { Note } from '../../ui/feedback/Note'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { useKept } from '../../ui/forms/drafts'
import { FileDrop } from '../../ui/forms/FileDrop'
import { Section } from '../../ui/frame/Section'
import { MultiPicker } from '../../ui/pickers/MultiPicker'
import { type Found, findClasses, findPeople } from '../../words/find'
import { enrollClass, enrollPeople, importRoster } from './mutations'
import styles from './roster.module.css'
import { type RosterSearch, WAYS } from './search'
import { t } from './t'

type Way = NonNullable<RosterSearch['enroll']>
type Refused = Pick<Schemas['BatchItemResponse'], 'user' | 'detail'>
type Result = { words: string; refused: readonly Refused[] }
type Props = {
  session: Session
  way: Way
  onWay: (way: Way) => void
  onClose: () => void
  onGo: (to: Address) => void
  /** Where it takes the focus when it opens. */
  place: RefObject<HTMLElement | null>
}

const isWay = (word: string): word is Way => WAYS.some((way) => way === word)

/** Three ways of enrolling: people, a class, a file. */
export function EnrollSection({ session, way, onWay, onClose, onGo, place }: Props) {
  const cache = useQueryClient()
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (act: Act) => act(),
    onSuccess: () => sessionChanged(cache, session.id),
  })
  const close = (
    <Button variant="subtle" size="compact-sm" onClick={onClose}>
      {t('roster.enrollClose')}
    </Button>
  )
  const parts = { session, busy: isPending, run: mutate }
  return (
    <Section title={t('roster.enroll')} aside={close} place={place}>
      <SegmentedControl
        mb="md"
        aria-label={t('roster.enrollHow')}
        data={WAYS.map((value) => ({ value, label: t(`roster.way.${value}`) }))}
        value={way}
        onChange={(word) => isWay(word) && onWay(word)}
      />
      <RefusalNote error={error} />
      {data && <ResultNote {...data} />}
      {way === 'people' && <ByPeople {...parts} />}
      {way === 'class' && <ByClass {...parts} />}
      {way === 'csv' && <ByFile {...parts} onGo={onGo} />}
    </Section>
  )
}

/** The outcome; it takes the focus, since nobody is chosen any more. */
function ResultNote({ words, refused }: Result) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className={styles.result}>
      <Note tone={refused.length ? 'warn' : 'learn'}>
        {words}
        {refused.length > 0 && (
          <ul className={styles.list}>
            {refused.map(({ user, detail }) => (
              <li key={user}>{detail ?? user}</li>
            ))}
          </ul>
        )}
      </Note>
    </div>
  )
}

/** One way of enrolling; it comes to nothing that could be said where it leads on to another page. */
type Act = () => Promise<Result | undefined>
type WayProps = { session: Session; busy: boolean; run: (act: Act) => void }

const resultWords = (enrolled: number, already: number) =>
  [t('roster.enrolled', { count: enrolled }), already > 0 && t('roster.already', { count: already })]
    .filter(Boolean)
    .join(' ')

function ByPeople({ session, busy, run }: WayProps) {
  const [chosen, setChosen] = useKept<Found[]>('people to enroll', [])
  const enroll = () =>
    run(async () => {
      const ids = chosen.map(({ id }) => id)
      const { counts, items } = await enrollPeople(session.id, ids)
      setChosen([])
      const failed = items.filter(({ outcome }) => outcome === 'FAILED')
      return { words: resultWords(counts.created, counts.unchanged + counts.updated), refused: failed }
    })
  return (
    <>
      <MultiPicker
        label={t('roster.people')}
        placeholder={t('roster.peopleSearch')}
        search={findPeople({ session: session.id })}
        value={chosen}
        onChange={setChosen}
      />
      <Group justify="flex-end" mt="md">
        <BusyButton busy={busy} disabled={chosen.length === 0} onClick={enroll}>
          {chosen.length > 0 ? t('roster.enrollPeople', { count: chosen.length }) : t('roster.enrollNobody')}
        </BusyButton>
      </Group>
    </>
  )
}

function ByClass({ session, busy, run }: WayProps) {
  const [[group], setChosen] = useKept<Found[]>('class to enroll', [])
  const enroll = () =>
    run(async () => {
      if (!group) return undefined
      const { enrolled, alreadyIn, refused } = await enrollClass(session.id, group.id)
      setChosen([])
      return { words: resultWords(enrolled, alreadyIn), refused }
    })
  return (
    <>
      <MultiPicker
        single
        label={t('roster.class')}
        placeholder={group ? '' : t('roster.classSearch')}
        search={findClasses}
        value={group ? [group] : []}
        onChange={setChosen}
      />
      <p className={styles.soft}>{t('roster.classHint')}</p>
      <Group justify="flex-end" mt="md">
        <BusyButton busy={busy} disabled={!group} onClick={enroll}>
          {group
            ? t('roster.enrollClass', { class: group.label, members: group.detail ?? '' })
            : t('roster.enrollAClass')}
        </BusyButton>
      </Group>
    </>
  )
}

function ByFile({ session, busy, run, onGo }: WayProps & Pick<Props, 'onGo'>) {
  const [file, setFile] = useState<File>()
  const send = () =>
    run(async () => {
      if (!file) return undefined
      const job = await importRoster(session.id, file, session.timeZone)
      onGo(paths.import(job.id))
      return undefined
    })
  return (
    <>
      <FileDrop hint={t('roster.csvHint')} file={file} onFile={setFile} />
      <Group justify="flex-end" mt="md">
        <BusyButton busy={busy} disabled={!file} onClick={send}>
          {t('roster.csvCheck')}
        </BusyButton>
      </Group>
    </>
  )
}
