import { act, cleanup, render } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createPanelStore } from '../../lib/panel/panelStore'
import { handPorts } from '../../tests/gallery/handPorts'
import { states } from '../../tests/gallery/states'
import { Panel } from './Panel'

// jsdom has no CSS.escape, which React Aria's menus call; the ids here need no escaping.
beforeAll(() => vi.stubGlobal('CSS', { escape: (text: string) => text }))

afterEach(cleanup)

const settled = () => new Promise((resolve) => setTimeout(resolve))

// Contrast needs a browser that draws: tests/gallery/shoot.ts checks it there.
const rules = { 'color-contrast': { enabled: false } }

test.each(states)('axe finds nothing in: $name', async (state) => {
  document.documentElement.lang = 'en'
  document.title = 'Evenkeel'
  const store = createPanelStore(handPorts(state.hand).ports, new AbortController().signal)
  render(<Panel store={store} />)
  await act(settled)
  await act(async () => {
    await state.act?.(store)
    await settled()
  })
  const { violations } = await axe.run(document, { rules })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
