import { useEffect, useRef } from 'react'
import { t } from '../../words/forms'
import { Note } from '../feedback/Note'
import { focusHeading } from '../frame/focusAbove'
import { ConflictNote } from './ConflictNote'
import styles from './FormFaults.module.css'
import type { FaultyField } from './fieldsOf'
import type { FormSays } from './useApiForm'

/** What a form has to say as a whole, above its fields. What was refused comes into view and takes the focus. */
export function FormFaults({ faults }: { faults: FormSays }) {
  const { refusal, news, conflict, isRestored, isRebased, go, startOver, bringBack } = faults
  const place = useRef<HTMLDivElement>(null)
  const isSaid = conflict !== undefined || refusal !== undefined || bringBack !== undefined
  const focus = () => place.current?.focus()
  useEffect(() => {
    if (news && isSaid) place.current?.focus()
  }, [news, isSaid])
  /** Nothing more is said here then. */
  const leave = () => place.current && focusHeading(place.current)
  const thenFocus = (act: () => void) => () => {
    act()
    focus()
  }
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {isRestored && (
        <Note tone="brand" action={{ label: t('form.startOver'), onClick: thenFocus(startOver) }}>
          {t('form.restored')}
        </Note>
      )}
      {bringBack && (
        <Note
          tone="brand"
          action={{
            label: t('form.bringBack'),
            onClick: () => {
              bringBack()
              leave()
            },
          }}
        >
          {t('form.thrown')}
        </Note>
      )}
      {isRebased && <Note tone="brand">{t('form.rebased')}</Note>}
      {conflict && (
        <ConflictNote
          {...conflict}
          keepMine={thenFocus(conflict.keepMine)}
          takeTheirs={thenFocus(conflict.takeTheirs)}
        />
      )}
      {refusal && <Refusal {...refusal} go={go} />}
    </div>
  )
}

type RefusalProps = { words: readonly string[]; fields: readonly FaultyField[]; go: (path: string) => void }

/** A sentence, or the fields that need mending, each a step away. */
function Refusal({ words, fields, go }: RefusalProps) {
  return (
    <Note tone="bad">
      {words.join(' ')}
      {fields.length > 0 && (
        <>
          <b className={styles.title}>{t('form.faults', { count: fields.length })}</b>
          <ul className={styles.fields}>
            {fields.map(({ path, label, words: fault }) => (
              <li key={path}>
                <a
                  href={`#${path}`}
                  onClick={(event) => {
                    event.preventDefault()
                    go(path)
                  }}
                >
                  {label}
                </a>
                : {fault}
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  )
}
