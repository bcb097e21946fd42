import type { Attempt } from '../../proof/proofFacts'

/** A name under `.invalid` is nobody's and never will be (RFC 2606), so that not even a broken policy would tell anyone. */
const nowhere = 'https://nowhere.invalid/picture.png'

/** Asks the browser for a picture from outside and hears what forbids it. */
export function tryOutside(): Promise<Attempt> {
  return new Promise((resolve) => {
    const done = new AbortController()
    const finish = (attempt: Attempt) => {
      done.abort()
      resolve(attempt)
    }
    document.addEventListener(
      'securitypolicyviolation',
      ({ blockedURI, effectiveDirective }) => {
        if (nowhere.startsWith(blockedURI)) finish({ name: 'refused', directive: effectiveDirective })
      },
      { signal: done.signal },
    )
    const picture = new Image()
    picture.addEventListener('load', () => finish({ name: 'reached' }), { signal: done.signal })
    // The event of the policy comes before this one or right after it.
    picture.addEventListener('error', () => setTimeout(() => finish({ name: 'not-reached' }), 1_000), {
      signal: done.signal,
    })
    picture.src = nowhere
  })
}
