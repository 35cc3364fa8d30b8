import { Button } from '@mantine/core'
import { Markdown } from '../../../ui/content/Markdown'
import { OutsideLink } from '../../../ui/content/OutsideLink'
import { AssignmentItem } from '../assignment/AssignmentItem'
import { LEADS_OUT } from '../buttons'
import type { Opened, Place } from '../items'
import { QuizItem } from '../quiz/QuizItem'
import { t } from '../t'
import { ItemFile } from './ItemFile'
import styles from './item.module.css'

type Props = { opened: Opened; place: Place }

/** What is in an item, by its kind. */
export function ItemContent({ opened, place }: Props) {
  const { item, body, url, files } = opened
  switch (item.kind) {
    case 'PAGE':
      if (!body) return <p className={styles.quiet}>{t('courseInSession.item.nothing')}</p>
      return <Markdown text={body} files={files} under={2} />
    case 'LINK':
      return url && <Outside url={url} />
    case 'EXTERNAL':
      return url ? <External url={url} marked={item.completion === 'MARKED'} passMark={opened.passMark} /> : null
    case 'FILE':
      return <ItemFile opened={opened} place={place} />
    case 'QUIZ':
      return <QuizItem opened={opened} place={place} />
    case 'ASSIGNMENT':
      return <AssignmentItem opened={opened} place={place} />
    case 'SECTION':
      return null
  }
}

/** The host that an address leads to, which its text cannot hide. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}

const isWeb = (url: string) => /^https?:\/\//i.test(url)

function Outside({ url }: { url: string }) {
  if (!isWeb(url)) return url
  return (
    <Button component={OutsideLink} href={url} mark={false} rightSection={LEADS_OUT}>
      {t('courseInSession.item.open', { host: hostOf(url) })}
    </Button>
  )
}

function External({ url, marked, passMark }: { url: string; marked: boolean; passMark: number | null }) {
  const host = hostOf(url)
  return (
    <>
      <p>{t(marked ? 'courseInSession.item.externalMarked' : 'courseInSession.item.external', { host })}</p>
      {passMark !== null && <p>{t('courseInSession.item.passMark', { passMark })}</p>}
      <Outside url={url} />
    </>
  )
}
