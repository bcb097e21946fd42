/** Hands the agent a text as a file, as a download of the browser. */
export function downloadFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
