import { i18n } from '#i18n'
import styles from './KeysPage.module.css'
import { Page } from './Page'

const keys = [
  { name: 'insert', keys: ['1', '2', '3'] },
  { name: 'next', keys: ['j', 'k'] },
  { name: 'enter', keys: ['Enter'] },
  { name: 'copy', keys: ['c'] },
  { name: 'stack', keys: ['a'] },
  { name: 'search', keys: ['/'] },
  { name: 'style', keys: ['o'] },
  { name: 'snooze', keys: ['s'] },
  { name: 'boundary', keys: ['b'] },
  { name: 'escalate', keys: ['e'] },
  { name: 'replace', keys: ['f'] },
  { name: 'leave', keys: ['x'] },
  { name: 'undo', keys: ['u'] },
  { name: 'options', keys: ['t'] },
  { name: 'checklists', keys: ['l'] },
  { name: 'recovery', keys: ['r'] },
  { name: 'handOff', keys: ['h'] },
  { name: 'wrapUp', keys: ['w'] },
  { name: 'escape', keys: ['Esc'] },
  { name: 'help', keys: ['?'] },
] as const

/** Every key of the panel. */
export function KeysPage({ onBack }: { onBack(): void }) {
  return (
    <Page title={i18n.t('keys.title')} onBack={onBack}>
      <p>{i18n.t('keys.body')}</p>
      <dl className={styles.keys}>
        {keys.map(({ name, keys: pressed }) => (
          <div key={name} className={styles.row}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className={styles.does}>{i18n.t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Page>
  )
}
