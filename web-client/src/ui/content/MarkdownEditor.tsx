import { Button, Textarea } from '@mantine/core'
import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useId,
  useRef,
} from 'react'
import type { Uploader } from '../../api/upload'
import { type Edit, edited, linked, pictured, prefixed, type Selected, wrapped } from '../../lib/markdownEdit'
import { t } from '../../words/items'
import styles from './content.module.css'
import { Markdown } from './Markdown'
import { Uploads } from './Uploads'
import { type Pictures, usePictures } from './usePictures'
import { useUploads } from './useUploads'

type Props = {
  label: string
  value: string
  onChange: (text: string) => void
  /** Sends a picture to where the text may name it; without it, the text has none. */
  send?: Uploader
  /** Files that are known already, with where they can be seen. */
  files?: Pictures
  /** So many lines are there at least. */
  minRows?: number
  error?: ReactNode
  'data-path'?: string | undefined
}

/** What a page can show; the server looks at the content itself. */
const PICTURE = /^image\/(png|jpeg|gif|webp)$/

type Tool = { name: 'bold' | 'italic' | 'heading' | 'list' | 'link'; key?: string; edit: (selected: Selected) => Edit }

const TOOLS: readonly Tool[] = [
  { name: 'bold', key: 'b', edit: (at) => wrapped(at, '**', t('editor.boldText')) },
  { name: 'italic', key: 'i', edit: (at) => wrapped(at, '*', t('editor.italicText')) },
  { name: 'heading', edit: (at) => prefixed(at, '## ') },
  { name: 'list', edit: (at) => prefixed(at, '- ') },
  { name: 'link', key: 'k', edit: (at) => linked(at, t('editor.linkText')) },
]

const NO_FILES: Pictures = []
const nowhere: Uploader = () => Promise.reject(new Error('this text has no pictures'))

/** The change goes in as if it were typed, so that the browser can take it back; where it cannot, as a whole. */
function apply(area: HTMLTextAreaElement, edit: Edit, onChange: (text: string) => void) {
  const text = area.value
  area.focus()
  area.setSelectionRange(edit.from, edit.to)
  if (!document.execCommand?.('insertText', false, edit.put)) onChange(edited(text, edit))
  setTimeout(() => area.setSelectionRange(edit.start, edit.end))
}

/** Markdown as plain text with a few helpers, and beside it, or below on a phone, what learners will see. */
export function MarkdownEditor({
  label,
  value,
  onChange,
  send,
  files = NO_FILES,
  minRows = 12,
  error,
  ...rest
}: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const pictures = usePictures(files)
  const { uploads, start, refuse } = useUploads(send ?? nowhere, (uploaded, file) => {
    void pictures.add(uploaded, file)
    if (area.current) apply(area.current, pictured({ end: area.current.selectionEnd }, uploaded), onChange)
  })
  const use = ({ edit }: Tool) => {
    const at = area.current
    if (at) apply(at, edit({ text: at.value, start: at.selectionStart, end: at.selectionEnd }), onChange)
  }
  const take = (given: Iterable<File>) => {
    for (const file of given) {
      if (PICTURE.test(file.type)) void start(file)
      else refuse(file.name, t('editor.notPicture', { name: file.name }))
    }
  }
  const takeFrom = (event: ClipboardEvent | DragEvent, from: DataTransfer) => {
    if (!send || from.files.length === 0) return
    event.preventDefault()
    take([...from.files])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const tool = (event.ctrlKey || event.metaKey) && TOOLS.find(({ key }) => key === event.key.toLowerCase())
    if (!tool) return
    event.preventDefault()
    use(tool)
  }
  return (
    <div className={styles.editor}>
      <div>
        <Textarea
          ref={area}
          label={label}
          description={t(send ? 'editor.hint' : 'editor.hintPlain')}
          className={styles.area ?? ''}
          autosize
          minRows={minRows}
          maxRows={30}
          inputWrapperOrder={['label', 'description', 'error', 'input']}
          inputContainer={(input) => (
            <>
              <Tools onUse={use} onPicture={send && (() => chooser.current?.click())} />
              {input}
            </>
          )}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={(event) => takeFrom(event, event.clipboardData)}
          onDrop={(event) => takeFrom(event, event.dataTransfer)}
          error={error}
          {...rest}
        />
        <input
          ref={chooser}
          type="file"
          multiple
          accept="image/png,image/jpeg,image/gif,image/webp"
          className={styles.hidden}
          tabIndex={-1}
          aria-label={t('editor.pictures')}
          onChange={({ currentTarget }) => {
            take([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
        <Uploads uploads={uploads} />
      </div>
      <Preview text={value} pictures={pictures.all} />
    </div>
  )
}

function Tools({ onUse, onPicture }: { onUse: (tool: Tool) => void; onPicture: (() => void) | undefined }) {
  const look = { variant: 'default', size: 'compact-sm' } as const
  return (
    <fieldset className={styles.tools} aria-label={t('editor.tools')}>
      {TOOLS.map((tool) => (
        <Button key={tool.name} {...look} onClick={() => onUse(tool)}>
          {t(`editor.${tool.name}`)}
        </Button>
      ))}
      {onPicture && (
        <Button {...look} onClick={onPicture}>
          {t('editor.picture')}
        </Button>
      )}
    </fieldset>
  )
}

function Preview({ text, pictures }: { text: string; pictures: Pictures }) {
  const id = useId()
  const shown = useDeferredValue(text)
  return (
    <section className={styles.preview} aria-labelledby={id}>
      <h3 id={id} className={styles.previewTitle}>
        {t('editor.preview')}
      </h3>
      {shown.trim() === '' ? (
        <p className={styles.empty}>{t('editor.empty')}</p>
      ) : (
        <Markdown text={shown} files={pictures} under={3} />
      )}
    </section>
  )
}
