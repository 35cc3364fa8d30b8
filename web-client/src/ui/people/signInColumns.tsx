import type { Schemas } from '../../api/schemas'
import { zoneName } from '../../lib/zonedTime'
import { t } from '../../words/people'
import { showMoment } from '../../words/showDates'
import { Pill } from '../feedback/Pill'
import type { Column } from '../tables/DataTable'
import { RowActs } from '../tables/RowActs'
import { RowTitle } from '../tables/RowTitle'

type SignIn = Schemas['SignInResponse']

export const browserOf = ({ browser }: SignIn) => browser ?? t('signIns.unknownBrowser')

/** What a list of the browsers shows in which somebody is signed in. */
export const signInColumns = (zone: string, now: Date, onEnd: (signIn: SignIn) => void): Column<SignIn>[] => [
  {
    key: 'browser',
    header: t('signIns.browser'),
    cell: (signIn) => (
      <RowTitle
        title={browserOf(signIn)}
        mark={signIn.current ? <Pill tone="brand">{t('signIns.current')}</Pill> : null}
      />
    ),
  },
  { key: 'address', header: t('signIns.address'), cell: ({ address }) => address ?? '–' },
  {
    key: 'started',
    header: t('signIns.started', { zone: zoneName(zone) }),
    cell: ({ startedAt }) => showMoment(startedAt, zone, now),
  },
  { key: 'used', header: t('signIns.used'), cell: ({ lastUsedAt }) => showMoment(lastUsedAt, zone, now) },
  {
    key: 'acts',
    header: t('list.acts'),
    quiet: true,
    end: true,
    cell: (signIn) =>
      signIn.current ? null : (
        <RowActs
          acts={[
            {
              label: t('signIns.end'),
              name: t('signIns.endNamed', { browser: browserOf(signIn) }),
              run: () => onEnd(signIn),
            },
          ]}
        />
      ),
  },
]
