/** Gathers every element of the open page in `all`, those in shadow roots and frames too. To stand in a script that the page evaluates. */
export const everyElement = `
  const all = []
  const collect = (root) => {
    for (const element of root.querySelectorAll('body, body *, :host *')) {
      all.push(element)
      if (element.shadowRoot) collect(element.shadowRoot)
      if (element.localName === 'iframe' && element.contentDocument) collect(element.contentDocument)
    }
  }
  collect(document)`
