import { Ellipsis } from 'lucide-react'
import { i18n } from '#i18n'
import { ChoiceMenu } from '../ui/ChoiceMenu'

const choices = ['practice', 'packs', 'settings', 'sites', 'keys', 'about', 'proof'] as const

/** What concerns the panel and not the ticket. */
export function PanelMenu({ onShow }: { onShow(view: (typeof choices)[number]): void }) {
  return (
    <ChoiceMenu
      label={i18n.t('menu.label')}
      button={<Ellipsis aria-hidden="true" size="1.125rem" />}
      choices={choices.map((id) => ({ id, words: i18n.t(`menu.${id}`) }))}
      onChoose={onShow}
    />
  )
}
