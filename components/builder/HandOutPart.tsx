import { useState } from 'react'
import { i18n } from '#i18n'
import type { BuilderState } from '../../lib/builder/builderState'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import { ChangesCard } from './ChangesCard'
import { TextField } from './fields/TextField'
import { KeyCard } from './KeyCard'

type HandOutPartProps = { state: BuilderState; acts: BuilderActions }

/** Whether agents can open the pack, and the file for them, signed or not. */
export function HandOutPart({ state, acts }: HandOutPartProps) {
  const { lint, key } = state
  const { blocking, advice = 0, left = 0 } = lint ?? {}
  const canOpen = blocking === 0
  return (
    <>
      <section className={styles.card} aria-labelledby="hand-out">
        <h2 id="hand-out" className={styles.heading}>
          {i18n.t('builder.handOut.title')}
        </h2>
        <p>{i18n.t('builder.handOut.about')}</p>
        <p role="status">
          {blocking === undefined ? i18n.t('builder.handOut.looking') : ''}
          {blocking ? i18n.t('builder.handOut.notYet', blocking) : ''}
          {canOpen ? i18n.t('builder.handOut.sound') : ''}
        </p>
        {advice > 0 ? <p className={styles.hint}>{i18n.t('builder.handOut.advice', advice)}</p> : null}
        {left > 0 ? <p className={styles.hint}>{i18n.t('builder.check.left', left)}</p> : null}
        {key ? <SignForm isReady={canOpen} onSign={acts.saveSigned} /> : null}
        <div className={styles.acts}>
          <Button disabled={!canOpen} onClick={acts.saveFile}>
            {i18n.t('builder.handOut.unsigned')}
          </Button>
        </div>
      </section>
      {state.draft ? <ChangesCard draft={state.draft} /> : null}
      <KeyCard keyOnPage={key} acts={acts} />
      <section className={styles.card} aria-label={i18n.t('builder.handOut.copy')}>
        <div className={styles.acts}>
          <Button onClick={acts.saveFile}>{i18n.t('builder.handOut.copy')}</Button>
        </div>
        <p className={styles.hint}>{i18n.t('builder.handOut.copyAbout')}</p>
      </section>
    </>
  )
}

type SignFormProps = { isReady: boolean; onSign: BuilderActions['saveSigned'] }

/** Signing with the key that is kept; its passphrase is asked each time and forgotten at once. */
function SignForm({ isReady, onSign }: SignFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const [isSigning, setSigning] = useState(false)
  const [problem, setProblem] = useState<string>()
  const sign = async () => {
    setSigning(true)
    const found = await onSign(passphrase)
    setSigning(false)
    setProblem(found)
    if (found === undefined) setPassphrase('')
  }
  return (
    <form
      className={styles.inner}
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault()
        void sign()
      }}
    >
      <p className={styles.hint}>{i18n.t('builder.handOut.signAbout')}</p>
      <TextField
        label={i18n.t('builder.handOut.passphrase')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
      />
      <div className={styles.acts}>
        <Button look="primary" type="submit" disabled={!isReady || isSigning || passphrase === ''}>
          {i18n.t('builder.handOut.sign')}
        </Button>
      </div>
      <p role="status">{isSigning ? i18n.t('builder.handOut.signing') : (problem ?? '')}</p>
    </form>
  )
}
