import { Anchor } from '@mantine/core'
import { t } from '../lib/messages'
import { showMomentAndZone } from '../lib/showDates'

type Props = { at: Date | undefined; now: Date; zone: string; onToday: () => void }

/** "As of 15 May, 14:00 (Paris) · today", for the head of a card with a time line. */
export function AsOf({ at, now, zone, onToday }: Props) {
  return (
    <span>
      {t('timeline.asOf', { moment: showMomentAndZone(at ?? now, zone, now) })}
      {at && (
        <>
          {' · '}
          <Anchor component="button" type="button" onClick={onToday}>
            {t('timeline.today')}
          </Anchor>
        </>
      )}
    </span>
  )
}
