import { useEffect, useId, useRef } from 'react'
import { i18n } from '#i18n'
import type { LinkProblem } from '../../lib/packs/link'
import type { PanelActions, PanelState } from '../../lib/panel/panelState'
import { type ReadLink, readLink } from '../../lib/panel/readLink'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'
import styles from './PacksPage.module.css'
import { keyed } from './words'

type PackLinkSectionProps = {
  link: PanelState['link']
  /** This browser has the page that alone may ask; without it the address opens in a tab. */
  canAsk: boolean
  /** The organisation lets no address be asked. */
  isOff: boolean
  acts: Pick<PanelActions, 'typeLink' | 'askForLink' | 'openAddress'>
}

/** A pack from a link: the address, which host it would ask, and the button that asks. Pasting asks nobody. */
export function PackLinkSection({ link: { typed, isAsking, problem }, canAsk, isOff, acts }: PackLinkSectionProps) {
  const about = useId()
  const button = useRef<HTMLButtonElement>(null)
  const answer = useRef<HTMLParagraphElement>(null)
  // Said where the agent is; the next step lies behind it.
  useEffect(() => {
    if (problem) answer.current?.focus()
  }, [problem])
  const read = readLink(typed)
  const open = () => read.name === 'sound' && acts.openAddress(read.address)
  return (
    <section className={styles.link} aria-labelledby={`${about}-title`}>
      <h3 id={`${about}-title`} className={styles.name}>
        {i18n.t('packs.link.title')}
      </h3>
      {isOff ? (
        <p>{i18n.t('packs.link.off')}</p>
      ) : (
        <>
          <TextField
            label={i18n.t('packs.link.field')}
            value={typed}
            kind="url"
            isReadOnly={isAsking}
            isFaulty={read.name === 'fault'}
            describedBy={about}
            onType={acts.typeLink}
            onEnter={() => button.current?.focus()}
          />
          <p id={about} className={read.name === 'fault' ? styles.care : styles.hint}>
            {read.name === 'empty' ? i18n.t(canAsk ? 'packs.link.paste' : 'packs.link.pasteToOpen') : null}
            {read.name === 'fault' ? i18n.t(`packs.link.fault.${keyed(read.fault)}`) : null}
            {read.name === 'sound'
              ? i18n.t(canAsk ? 'packs.link.asks' : 'packs.link.opens', { host: read.host })
              : null}
          </p>
          <Button
            ref={button}
            disabled={read.name !== 'sound'}
            aria-disabled={isAsking}
            aria-describedby={about}
            onClick={() => (canAsk ? void acts.askForLink() : open())}
          >
            {wordsOf(read, canAsk, isAsking)}
          </Button>
          {problem ? (
            <>
              <p ref={answer} tabIndex={-1} className={styles.care}>
                {i18n.t(`packs.link.problem.${keyed(problem)}`)}
              </p>
              {openable.includes(problem) ? <Button onClick={open}>{i18n.t('packs.link.open')}</Button> : null}
            </>
          ) : null}
        </>
      )}
    </section>
  )
}

/** What a person may still get at in a tab, where cookies and redirects are. */
const openable: readonly LinkProblem[] = ['no-answer', 'host-error', 'web-page']

function wordsOf(read: ReadLink, canAsk: boolean, isAsking: boolean): string {
  if (isAsking) return i18n.t('packs.updates.asking')
  if (!canAsk) return i18n.t('packs.link.open')
  return read.name === 'sound' ? i18n.t('packs.link.askHost', { host: read.host }) : i18n.t('packs.link.ask')
}
