import { act, cleanup, render } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { createPanelStore } from '../../lib/panel/panelStore'
import { handPorts } from '../../tests/gallery/handPorts'
import { giveCssEscape, settled } from '../../tests/gallery/openPanel'
import { states } from '../../tests/gallery/states'
import { Panel } from './Panel'

beforeAll(giveCssEscape)
afterEach(cleanup)

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
