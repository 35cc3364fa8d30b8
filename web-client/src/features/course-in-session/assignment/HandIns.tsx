import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../api/schemas'
import { DoneNote } from '../../../ui/feedback/DoneNote'
import { Note } from '../../../ui/feedback/Note'
import { useHandOver } from '../../../ui/feedback/useHandOver'
import { useKept } from '../../../ui/forms/drafts'
import type { Opened } from '../items'
import { t } from '../t'
import styles from './assignment.module.css'
import { HandInForm } from './HandInForm'
import { HandInShown } from './HandInShown'
import { submissions, type TaskPlace } from './submissions'

type Props = { opened: Opened; place: TaskPlace }

/** What one has handed in, the last one first, and handing in. */
export function HandIns({ opened, place }: Props) {
  const { data: mine } = useSuspenseQuery(submissions(place))
  const { items } = mine
  const [last, ...earlier] = [...items].reverse()
  return (
    <>
      <HandingIn {...{ opened, place, mine }} />
      {last && (
        <section aria-label={t('assignment.yours')}>
          <h3 className={styles.heading}>{t('assignment.yours')}</h3>
          <HandInShown submission={last} place={place} />
          {earlier.map((each) => (
            <details key={each.id} className={styles.earlier}>
              <summary>{t('assignment.number', { number: each.number })}</summary>
              <HandInShown submission={each} place={place} />
            </details>
          ))}
        </section>
      )}
    </>
  )
}

/** How it stands with what was handed in, and the form where something can be: at once the first time, then once asked for. */
function HandingIn({ opened, place, mine }: Props & { mine: Schemas['MySubmissions'] }) {
  const last = mine.items.at(-1)
  const [isOpen, setOpen] = useKept('hand-in-again', false)
  const [said, setSaid] = useState<string>()
  const { opener, panel } = useHandOver(isOpen)
  const isFirst = last === undefined
  const done = () => {
    setOpen(false)
    setSaid(t('assignment.done'))
  }
  const again = () => {
    setSaid(undefined)
    setOpen(true)
  }
  const showsForm = mine.mayHandIn && (isFirst ? said === undefined : isOpen)
  return (
    <>
      <DoneNote words={said} />
      {last && <Standing mark={last.mark} mayHandIn={mine.mayHandIn} isOver={!opened.access.canContribute} />}
      {mine.mayHandIn && !isFirst && !isOpen && (
        <Button ref={opener} variant="default" onClick={again}>
          {t('assignment.handInAgain')}
        </Button>
      )}
      {showsForm && (
        <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={t('assignment.handIn')}>
          <HandInForm
            key={mine.items.length}
            {...{ opened, place, last }}
            onDone={done}
            {...(isFirst ? {} : { onCancel: () => setOpen(false) })}
          />
        </section>
      )}
    </>
  )
}

type StandingProps = { mark: Schemas['MyMark'] | null; mayHandIn: boolean; isOver: boolean }

function Standing({ mark, mayHandIn, isOver }: StandingProps) {
  if (mark?.again && mayHandIn) return <Note tone="brand">{t('assignment.again')}</Note>
  if (mark) return isOver ? null : <p className={styles.terms}>{t('assignment.marked')}</p>
  return (
    <p className={styles.terms}>
      {t('assignment.waiting')} {mayHandIn && t('assignment.waitingAgain')}
    </p>
  )
}
