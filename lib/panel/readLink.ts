import { updateAddress } from '../packs/updates'

/** Why what stands in the field is not asked for. */
export type LinkFault = 'not-address' | 'not-https' | 'credentials' | 'too-long'

/** What stands in the field for a link. `host` is the browser's own reading, so that letters that only look alike show. */
export type ReadLink =
  | { name: 'empty' }
  | { name: 'fault'; fault: LinkFault }
  | { name: 'sound'; address: string; host: string }

const mostLetters = 500

/** Reads the address of a pack as it was pasted. What stands behind `#` is the page's own affair, and is left out. */
export function readLink(typed: string): ReadLink {
  const text = typed.trim()
  // Its beginning alone is on the way to an address.
  if ('https://'.startsWith(text.toLowerCase())) return { name: 'empty' }
  if (text.length > mostLetters) return { name: 'fault', fault: 'too-long' }
  if (!/^https?:\/\/[^/\\\s][^\\\s]*$/i.test(text) || !URL.canParse(text))
    return { name: 'fault', fault: 'not-address' }
  const url = new URL(text)
  if (url.protocol !== 'https:') return { name: 'fault', fault: 'not-https' }
  if (url.username !== '' || url.password !== '') return { name: 'fault', fault: 'credentials' }
  url.hash = ''
  if (url.href.length > mostLetters) return { name: 'fault', fault: 'too-long' }
  if (!updateAddress.safeParse(url.href).success) return { name: 'fault', fault: 'not-address' }
  return { name: 'sound', address: url.href, host: url.host }
}
