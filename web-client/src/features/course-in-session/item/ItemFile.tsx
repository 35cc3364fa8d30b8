import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../../api/schemas'
import { OutsideLink } from '../../../ui/content/OutsideLink'
import { sizeWords } from '../../../ui/content/sizeWords'
import { RefusalNote } from '../../../ui/feedback/RefusalNote'
import { LEADS_OUT } from '../buttons'
import { item as itemQuery, type Opened, type Place } from '../items'
import { t } from '../t'
import styles from './item.module.css'
import { useRenewed } from './useRenewed'

type File = Schemas['FileAnswer']
type Props = { opened: Opened; place: Place }

/** A file: shown here where a browser can, and taken along. */
export function ItemFile({ opened, place }: Props) {
  const file = opened.files.find(({ id }) => id === opened.file)
  if (!file) return <p className={styles.quiet}>{t('courseInSession.item.noFile')}</p>
  return (
    <>
      <p className={styles.quiet}>
        <bdi>{file.name}</bdi> · {typeOf(file)} · {sizeWords(file.size)}
      </p>
      {file.inline && <Shown key={file.id} file={file} />}
      <Acts file={file} place={place} item={opened.item.id} />
    </>
  )
}

const kindOf = ({ mediaType }: File) => {
  const [kind = ''] = mediaType.split('/')
  if (mediaType === 'application/pdf') return 'pdf'
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'other'
}

function typeOf(file: File): string {
  const kind = kindOf(file)
  const ending = /\.(\w{1,5})$/.exec(file.name)?.[1]
  return kind === 'other' && ending ? ending.toUpperCase() : t(`courseInSession.file.${kind}`)
}

/** What plays or stands here keeps the address it began with; one that failed takes the newest. */
function Shown({ file }: { file: File }) {
  const [url, setUrl] = useState(file.url)
  const source = { src: url, onError: () => setUrl(file.url) }
  switch (kindOf(file)) {
    case 'image':
      return <img {...source} alt={file.name} className={styles.media} />
    case 'video':
      return <video {...source} controls preload="metadata" aria-label={file.name} className={styles.media} />
    case 'audio':
      return <audio {...source} controls preload="metadata" aria-label={file.name} className={styles.media} />
    case 'pdf':
    case 'other':
      return null
  }
}

function Acts({ file, place, item }: { file: File; place: Place; item: string }) {
  const { dataUpdatedAt, refetch } = useQuery({ ...itemQuery(place, item), enabled: false })
  const { renew, refused } = useRenewed(file, dataUpdatedAt, async () => {
    const { data } = await refetch({ throwOnError: true })
    return data?.kind === 'open' ? data.opened.files : []
  })
  return (
    <>
      <RefusalNote error={refused} />
      <Group gap="xs" mt="sm">
        {file.inline && (
          <Button component={OutsideLink} href={file.url} onClick={renew} mark={false} rightSection={LEADS_OUT}>
            {t('courseInSession.item.openNamed', { name: file.name })}
          </Button>
        )}
        <Button
          component="a"
          href={file.url}
          download={file.name}
          onClick={renew}
          variant={file.inline ? 'default' : 'filled'}
          aria-label={t('courseInSession.item.downloadNamed', { name: file.name })}
        >
          {t('courseInSession.item.download')}
        </Button>
      </Group>
    </>
  )
}
