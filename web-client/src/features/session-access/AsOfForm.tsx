import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { t } from '../../lib/messages'
import { readMoment, writeMoment } from '../../lib/moments'
import { DateTimeField } from '../../ui/DateTimeField'
import styles from './access.module.css'

type Props = { at: Date | undefined; onAt: (at: Date | undefined) => void }

/** The moment that is asked about, typed or picked in the reader's own zone; blank is now. */
export function AsOfForm({ at, onAt }: Props) {
  const zone = useMyZone()
  const now = useNow()
  const written = writeMoment(at?.toISOString(), zone)
  const [text, setText] = useState(written)
  const [seen, setSeen] = useState(written)
  const [fault, setFault] = useState<string>()
  if (written !== seen) {
    setSeen(written)
    setText(written)
  }
  const ask = () => {
    const moment = readMoment(text, { zone, bound: 'start' })
    if ('fault' in moment) return setFault(t(moment.fault))
    onAt(moment.instant === null ? undefined : new Date(moment.instant))
  }
  return (
    <form
      className={styles.asOf}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
    >
      <DateTimeField
        label={t('sessionAccess.asOfField')}
        value={text}
        onChange={(typed) => {
          setText(typed)
          setFault(undefined)
        }}
        error={fault}
        bound="start"
        viewerZone={zone}
        {...{ zone, now }}
      />
      <div className={styles.asOfActs}>
        <Button type="submit" variant="default">
          {t('sessionAccess.look')}
        </Button>
        {at && (
          <Button variant="subtle" onClick={() => onAt(undefined)}>
            {t('sessionAccess.backToNow')}
          </Button>
        )}
      </div>
    </form>
  )
}
