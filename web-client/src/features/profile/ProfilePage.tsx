import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useMe } from '../../api/me'
import { hrefOf, paths } from '../../lib/paths'
import { Boundary } from '../../ui/feedback/Boundary'
import { CardSkeleton } from '../../ui/feedback/Skeletons'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { Pair, Section } from '../../ui/frame/Section'
import { UrlTabs } from '../../ui/frame/UrlTabs'
import { Facts } from '../../ui/tables/Facts'
import { nameOf } from '../../words/find'
import { SettingsForm } from './SettingsForm'
import { SignIns } from './SignIns'
import { Tokens } from './Tokens'
import { t } from './t'

const route = getRouteApi('/in/profile')

/** Oneself: the account, how one sees Lectern, where one is signed in, and the tokens that act in one's name. */
export function ProfilePage() {
  const { tab = 'you' } = route.useSearch()
  const tabs = [
    { key: 'you', label: t('profile.tab.you'), to: paths.profile() },
    { key: 'sign-ins', label: t('profile.tab.signIns'), to: paths.profile({ tab: 'sign-ins' }) },
    { key: 'tokens', label: t('profile.tab.tokens'), to: paths.profile({ tab: 'tokens' }) },
  ]
  return (
    <>
      <PageHeader title={t('profile.title')} />
      <UrlTabs label={t('profile.title')} tabs={tabs} current={tab}>
        <Boundary fallback={<CardSkeleton />}>{TABS[tab]}</Boundary>
      </UrlTabs>
    </>
  )
}

const TABS = { you: <You />, 'sign-ins': <SignIns />, tokens: <Tokens /> }

function You() {
  const me = useMe()
  return (
    <Pair>
      <div>
        <Section title={t('profile.account')}>
          <Facts
            facts={[
              { name: t('profile.name'), value: nameOf(me) },
              { name: t('profile.username'), value: me.username },
              { name: t('profile.email'), value: me.email },
              { name: t('profile.role'), value: t(`role.${me.role}`) },
            ]}
          />
          <p style={{ color: 'var(--soft)', marginBottom: 0 }}>{t('profile.byAdmins')}</p>
        </Section>
        <Section title={t('profile.password')}>
          <p style={{ color: 'var(--soft)', marginTop: 0 }}>{t('profile.passwordAbout')}</p>
          <Button component={Link} variant="default" to={paths.changePassword({ back: hrefOf(paths.profile()) })}>
            {t('profile.changePassword')}
          </Button>
        </Section>
      </div>
      <SettingsForm />
    </Pair>
  )
}
