import type { Schemas } from '../../api/schemas'
import { zoneName } from '../../lib/zonedTime'
import { t } from '../../words/people'
import { showDay } from '../../words/showDates'
import type { Column } from '../tables/DataTable'
import { RowActs } from '../tables/RowActs'
import { RowTitle } from '../tables/RowTitle'

type Token = Schemas['PersonalTokenResponse']

/** What a list of access tokens shows. */
export const tokenColumns = (zone: string, onRevoke: (token: Token) => void): Column<Token>[] => [
  { key: 'name', header: t('tokens.name'), cell: ({ name }) => <RowTitle title={name} /> },
  { key: 'prefix', header: t('tokens.begins'), cell: ({ prefix }) => <code>{prefix}…</code> },
  {
    key: 'created',
    header: t('tokens.created', { zone: zoneName(zone) }),
    cell: ({ createdAt }) => showDay(createdAt, zone),
  },
  { key: 'expires', header: t('tokens.expires'), cell: ({ expiresAt }) => showDay(expiresAt, zone) },
  {
    key: 'used',
    header: t('tokens.used'),
    cell: ({ lastUsedAt }) => (lastUsedAt ? showDay(lastUsedAt, zone) : t('tokens.never')),
  },
  {
    key: 'acts',
    header: t('list.acts'),
    quiet: true,
    end: true,
    cell: (token) => (
      <RowActs
        acts={[
          {
            label: t('tokens.revoke'),
            name: t('tokens.revokeNamed', { name: token.name }),
            run: () => onRevoke(token),
          },
        ]}
      />
    ),
  },
]
