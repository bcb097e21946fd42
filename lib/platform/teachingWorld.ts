import { teachPage } from '../page/teach/teachPage'
import type { TeachingWorld } from './answerPanel'

/** Hands the code of teaching to the content script that holds the line to the panel: both run in one isolated world. */
export function offerTeaching(): void {
  // as: our own mark on the global object, which the compiler cannot know.
  const world = globalThis as TeachingWorld
  world.evenkeelTeachPage = teachPage
}
