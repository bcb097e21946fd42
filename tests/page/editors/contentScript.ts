import { draftIn, insertIntoComposer, replaceInComposer } from '../../../lib/page/composer/insert'

type Composer = Parameters<typeof insertIntoComposer>[1]

import type { DraftStretch } from '../../../lib/conversation/draftStretch'

/** What the content script answers, over events of the page that both worlds hear. */
const answers: Record<string, (...words: never[]) => unknown> = {
  insert: (composer: Composer, text: string) => insertIntoComposer(document, composer, text),
  draft: (composer: Composer) => draftIn(document, composer),
  replace: (composer: Composer, stretch: DraftStretch, text: string) =>
    replaceInComposer(document, composer, stretch, text),
}

document.addEventListener('evenkeel-question', async (event) => {
  // as: the test asks with a text that it made.
  const { name, words } = JSON.parse((event as CustomEvent<string>).detail)
  const answer = await answers[name]?.(...(words as never[]))
  document.dispatchEvent(new CustomEvent('evenkeel-answer', { detail: JSON.stringify(answer) }))
})
