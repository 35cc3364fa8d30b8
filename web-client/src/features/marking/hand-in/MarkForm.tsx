import { Button, Checkbox, Group, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import type { Address } from '../../../lib/paths'
import { MarkdownEditor } from '../../../ui/content/MarkdownEditor'
import { DoneNote } from '../../../ui/feedback/DoneNote'
import { SubmitButton } from '../../../ui/forms/Fields'
import { FormFaults } from '../../../ui/forms/FormFaults'
import { useArrivalFocus } from '../../../ui/frame/useArrivalFocus'
import type { HandInPlace } from '../queries'
import type { HandInSearch } from '../search'
import { t } from '../t'
import { HandedInAgain } from './HandedInAgain'
import styles from './handIn.module.css'
import { useMark } from './useMark'
import type { useQueue } from './useQueue'

type Props = {
  place: HandInPlace
  search: HandInSearch
  queue: ReturnType<typeof useQueue>
  /** The points have the focus at once. */
  isOnward: boolean
  heldAt: string | undefined
  onHold: (item: string | undefined) => void
  onGo: (to: Address) => unknown
}

/** Points and feedback for a hand-in; Ctrl+Enter saves them and goes on to the next that waits. */
export function MarkForm({ search, isOnward, ...about }: Props) {
  const [said, setSaid] = useState<string>()
  const { form, faults, saving, handIn, isReplaced, save } = useMark({ ...about, onSaved: setSaid })
  const points = useArrivalFocus<HTMLInputElement>(isOnward)
  const press = (goOn: boolean) => {
    setSaid(undefined)
    save(goOn)
  }
  useHotkeys([['mod+Enter', () => press(true)]], [])
  const flag = (name: 'again' | 'hold') => (
    <Checkbox
      label={t(`handIn.${name}`)}
      description={t(`handIn.${name}Hint`)}
      {...form.getInputProps(name, { type: 'checkbox' })}
    />
  )
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        press(!isStaying(event.nativeEvent as SubmitEvent))
      }}
    >
      <FormFaults faults={faults} />
      {isReplaced && <HandedInAgain handIn={handIn} search={search} />}
      <DoneNote words={said} />
      <div className={styles.fields}>
        <TextInput
          ref={points}
          label={t('handIn.points', { max: handIn.item.maxPoints })}
          inputMode="decimal"
          autoComplete="off"
          className={styles.points ?? ''}
          {...form.getInputProps('points')}
        />
        <MarkdownEditor
          label={t('handIn.feedback')}
          minRows={4}
          value={form.values.feedback}
          onChange={(text) => form.setFieldValue('feedback', text)}
          error={form.errors.feedback}
          data-path="feedback"
        />
        <div className={styles.flags}>
          {flag('again')}
          {flag('hold')}
        </div>
      </div>
      <Group justify="flex-end" gap="sm" mt="md">
        <Button type="submit" variant="default" name={STAY}>
          {t('handIn.save')}
        </Button>
        <SubmitButton saving={saving}>{t('handIn.saveAndNext')}</SubmitButton>
      </Group>
    </form>
  )
}

const STAY = 'stay'

/** Whether the button was pressed that stays here; Enter in a field presses that one, too. */
const isStaying = ({ submitter }: SubmitEvent) => submitter instanceof HTMLButtonElement && submitter.name === STAY
