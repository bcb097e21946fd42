import { i18n } from '#i18n'
import type { PanelActions } from '../../lib/panel/panelState'
import { Button } from '../ui/Button'
import { ButtonRow } from '../ui/ButtonRow'
import { TextField } from '../ui/TextField'
import styles from './OptionsSection.module.css'
import { ToolCard } from './ToolCard'

type OptionsSectionProps = {
  typed: Readonly<Record<string, string>>
  isFolded: boolean
  onFold(isFolded: boolean): void
  acts: Pick<PanelActions, 'typeSlot' | 'insertText' | 'copyWritten'>
}

const fields = ['option-a', 'because-a', 'option-b', 'because-b'] as const
const labels = { 'option-a': 'first', 'because-a': 'firstWhy', 'option-b': 'second', 'because-b': 'secondWhy' } as const

/** Two ways forward, built from what the agent types: each with what it solves, and a question at the end. */
export function OptionsSection({ typed, isFolded, onFold, acts }: OptionsSectionProps) {
  const value = (field: (typeof fields)[number]) => (typed[field] ?? '').trim().replace(/[.?!]+$/u, '')
  const way = (option: string, why: string) => (why === '' ? option : i18n.t('options.because', { option, why }))
  const isWhole = value('option-a') !== '' && value('option-b') !== ''
  const text = i18n.t('options.text', {
    first: way(value('option-a'), value('because-a')),
    second: way(value('option-b'), value('because-b')),
  })
  return (
    <ToolCard id="options" title={i18n.t('options.title')} isTool isFolded={isFolded} onFold={onFold}>
      {fields.map((field) => (
        <TextField
          key={field}
          label={i18n.t(`options.${labels[field]}`)}
          value={typed[field] ?? ''}
          onType={(value) => acts.typeSlot(field, value)}
        />
      ))}
      {isWhole ? (
        <>
          <p className={styles.preview}>{text}</p>
          <ButtonRow>
            <Button look="primary" onClick={() => void acts.insertText(text)}>
              {i18n.t('phrases.insert')}
            </Button>
            <Button onClick={() => void acts.copyWritten(text)}>{i18n.t('phrases.copy')}</Button>
          </ButtonRow>
        </>
      ) : (
        <p className={styles.hint}>{i18n.t('options.missing')}</p>
      )}
    </ToolCard>
  )
}
