/** What a zoo page lets a test ask of its editor itself, which need not be what the DOM shows. */
export type ZooEditor = {
  /** The text that the editor would send; one line for each paragraph or break. */
  text(): string
}

declare global {
  interface Window {
    zoo: ZooEditor
  }
}

/** Puts the box into the page's form, and what the editor holds within reach of a test. */
export function showBox(box: Element, editor: ZooEditor): void {
  document.querySelector('form')?.prepend(box)
  window.zoo = editor
}
