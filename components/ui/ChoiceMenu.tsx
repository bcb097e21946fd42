import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import styles from './ChoiceMenu.module.css'

type ChoiceMenuProps<Choice extends string> = {
  /** What the button opens, for those who do not see it. */
  label: string
  button: ReactNode
  choices: readonly { id: Choice; words: string }[]
  /** Marks one as chosen; absent for a menu of acts. */
  chosen?: Choice
  onChoose(choice: Choice): void
}

/** A button that opens a short menu. */
export function ChoiceMenu<Choice extends string>(props: ChoiceMenuProps<Choice>) {
  const { label, button, choices, chosen, onChoose } = props
  const choose = (key: unknown) => {
    const choice = choices.find(({ id }) => id === key)
    if (choice) onChoose(choice.id)
  }
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ''} aria-label={label}>
        {button}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <Menu
          className={styles.menu ?? ''}
          aria-label={label}
          onAction={choose}
          {...(chosen === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [chosen] })}
        >
          {choices.map(({ id, words }) => (
            <MenuItem key={id} id={id} className={styles.item ?? ''} textValue={words}>
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
