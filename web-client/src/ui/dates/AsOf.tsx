import { Anchor, Button, Group } from '@mantine/core'
import { useRef, useState } from 'react'
import { readInstant, writeMoment } from '../../lib/moments'
import { t } from '../../words/dates'
import { momentFault } from '../../words/momentFault'
import { showMomentAndZone } from '../../words/showDates'
import { Dialog } from '../dialogs/Dialog'
import styles from './AsOf.module.css'
import { DateTimeField } from './DateTimeField'

type Props = {
  /** The moment looked at; undefined is now. */
  at: Date | undefined
  now: Date
  /** In which it is said and typed. */
  zone: string
  /** The reader's own, where it is another. */
  viewerZone?: string
  onMove: (at: Date | undefined) => void
}

/** "As of 15 May, 14:00 (Paris) · today", for the head of a card with a time line; the words open a field to type another. */
export function AsOf(props: Props) {
  const { at, now, zone, onMove } = props
  const words = useRef<HTMLButtonElement>(null)
  const [typing, setTyping] = useState(false)
  const leave = () => {
    words.current?.focus()
    onMove(undefined)
  }
  const move = (to: Date | undefined) => {
    setTyping(false)
    onMove(to)
  }
  return (
    <span>
      <button ref={words} type="button" className={styles.words} aria-haspopup="dialog" onClick={() => setTyping(true)}>
        {t('timeline.asOf', { moment: showMomentAndZone(at ?? now, zone, now) })}
      </button>
      {at && (
        <>
          {' · '}
          <Anchor component="button" type="button" onClick={leave}>
            {t('timeline.today')}
          </Anchor>
        </>
      )}
      <Dialog opened={typing} onClose={() => setTyping(false)} title={t('timeline.cursor')}>
        <MomentField {...props} onMove={move} onCancel={() => setTyping(false)} />
      </Dialog>
    </span>
  )
}

/** A moment typed or picked; blank is now. No form of its own: the card may stand in one. */
function MomentField({ at, now, zone, viewerZone = zone, onMove, onCancel }: Props & { onCancel: () => void }) {
  const reading = { zone, bound: 'start' } as const
  const [text, setText] = useState(writeMoment((at ?? now).toISOString(), zone))
  const [fault, setFault] = useState<string | null>(null)
  const look = () => {
    const found = momentFault(text, reading)
    setFault(found)
    if (found) return
    const instant = readInstant(text, reading)
    onMove(instant ? new Date(instant) : undefined)
  }
  const type = (next: string) => {
    setText(next)
    setFault(null)
  }
  return (
    <>
      <DateTimeField
        label={t('timeline.moment')}
        value={text}
        onChange={type}
        onEnter={look}
        error={fault}
        data-autofocus
        {...{ ...reading, viewerZone, now }}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
        <Button onClick={look}>{t('timeline.look')}</Button>
      </Group>
    </>
  )
}
