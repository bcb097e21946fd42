import type { StoreApi } from 'zustand/vanilla'
import { type Style, styles } from '../classify/reading'
import type { PanelActions, PanelState } from './panelState'
import type { Reader } from './readAlong'
import { saying } from './saying'
import { conversationOf } from './stage'
import { nextRole } from './ticketMemory'

type ChoiceActions = Pick<
  PanelActions,
  'chooseStyle' | 'cycleStyle' | 'setAside' | 'bringBack' | 'snooze' | 'swapRole' | 'fold'
>

/** What the agent corrects or sets aside; it holds for the ticket until the panel is closed. */
export function choiceActions(store: StoreApi<PanelState>, reader: Reader): ChoiceActions {
  const chooseStyle = (style: Style | undefined) => {
    reader.remember(() => ({ style }))
    store.setState(saying({ name: 'style', style }))
  }
  return {
    chooseStyle,
    cycleStyle: () => {
      const { ticket, stage } = store.getState()
      if (stage.name !== 'ready') return
      const order: (Style | undefined)[] = [undefined, ...styles]
      chooseStyle(order[(order.indexOf(ticket.style) + 1) % order.length])
    },
    setAside: (move) => {
      const { stage } = store.getState()
      const newest = conversationOf(stage)?.messages.findLast(({ role }) => role === 'customer')?.id
      reader.remember(({ dismissed }) => ({
        dismissed: [...new Set([...dismissed, move])],
        // Whoever says that these words are no crisis wants to see what else there is.
        restsAfter: move === 'crisis' ? undefined : newest,
      }))
      store.setState(saying({ name: 'set-aside', move }))
    },
    bringBack: (move) => {
      reader.remember(({ dismissed }) => ({
        dismissed: dismissed.filter((one) => one !== move),
        restsAfter: undefined,
      }))
      store.setState({ notice: undefined })
    },
    snooze: (isSnoozed) => {
      reader.remember(() => ({ isSnoozed, restsAfter: undefined }))
      store.setState({ notice: undefined })
    },
    swapRole: (messageId) => {
      const shown = conversationOf(store.getState().stage)?.messages.find(({ id }) => id === messageId)
      if (!shown) return
      const onPage = store.getState().ticket.messages.find(({ id }) => id === messageId)?.role ?? shown.role
      const role = nextRole(shown.role, onPage)
      reader.remember(({ swaps }) => {
        const { [messageId]: _, ...others } = swaps
        return { swaps: role === onPage ? others : { ...others, [messageId]: role } }
      })
      store.setState(saying({ name: 'role-swapped', role }))
    },
    fold: (card, isFolded) => store.setState(({ folded }) => ({ folded: { ...folded, [card]: isFolded } })),
  }
}
