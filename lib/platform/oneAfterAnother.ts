/**
 * Does what changes shared storage in turn, over all windows of the browser: between its reading and its writing no other
 * window writes. The browser frees the turn of a window that closes or crashes.
 * @param subject what is changed, such as `packs`
 */
export async function oneAfterAnother<Result>(subject: string, work: () => Promise<Result>): Promise<Result> {
  return await navigator.locks.request(subject, work)
}
