import { i18n } from '#i18n'
import type { TeamChecklist } from '../../lib/guidance/guidance'
import type { PanelActions } from '../../lib/panel/panelState'
import { tickKey } from '../../lib/panel/ticketMemory'
import styles from './ChecklistsSection.module.css'
import { ToolCard } from './ToolCard'

type ChecklistsSectionProps = {
  checklists: readonly TeamChecklist[]
  ticked: readonly string[]
  isFolded: boolean
  onFold(isFolded: boolean): void
  acts: Pick<PanelActions, 'tick'>
}

/** The team's own checklists, ticked by hand. The ticks are forgotten with the ticket. */
export function ChecklistsSection({ checklists, ticked, isFolded, onFold, acts }: ChecklistsSectionProps) {
  return (
    <ToolCard
      id="checklists"
      title={i18n.t('checklists.title')}
      isTool={checklists.every(({ isDue }) => !isDue)}
      isFolded={isFolded}
      onFold={onFold}
    >
      {checklists.map(({ id, title, items, isDue }) => (
        <fieldset key={id} className={styles.list}>
          <legend className={styles.title}>
            {title}
            {isDue ? <span className={styles.due}>{i18n.t('checklists.due')}</span> : null}
          </legend>
          {items.map((item) => (
            <label key={item} className={styles.item}>
              <input
                type="checkbox"
                checked={ticked.includes(tickKey(id, item))}
                onChange={(event) => acts.tick(tickKey(id, item), event.target.checked)}
              />
              <span className={styles.words}>{item}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </ToolCard>
  )
}
