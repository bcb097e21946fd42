import { useState } from 'react'
import { i18n } from '#i18n'
import type { KeyOnPage } from '../../lib/builder/builderPorts'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import editing from './Editing.module.css'
import { FileButton } from './fields/FileButton'
import { TextField } from './fields/TextField'

type KeyCardProps = {
  keyOnPage: KeyOnPage | undefined
  acts: Pick<BuilderActions, 'makeKey' | 'takeKeyFile' | 'saveKeyFile' | 'forgetKey'>
}

/** The lead's signing key: made, saved, opened again, removed. */
export function KeyCard({ keyOnPage, acts }: KeyCardProps) {
  return (
    <section className={styles.card} aria-labelledby="key">
      <h2 id="key" className={styles.heading}>
        {i18n.t('builder.key.title')}
      </h2>
      {keyOnPage ? <OwnKey keyOnPage={keyOnPage} acts={acts} /> : <NoKey acts={acts} />}
    </section>
  )
}

function OwnKey({ keyOnPage, acts }: { keyOnPage: KeyOnPage; acts: KeyCardProps['acts'] }) {
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <p>{i18n.t('builder.key.yours')}</p>
      <p>
        <b className={editing.fingerprint}>{keyOnPage.fingerprint}</b>
      </p>
      <div className={styles.acts}>
        <Button look="primary" onClick={acts.saveKeyFile}>
          {i18n.t('builder.key.save')}
        </Button>
        {isAsked ? null : <Button onClick={() => setAsked(true)}>{i18n.t('builder.key.forget')}</Button>}
      </div>
      <p className={styles.hint}>{i18n.t('builder.key.saveAbout')}</p>
      {isAsked ? (
        <>
          <p role="alert">{i18n.t('builder.key.forgetSure')}</p>
          <div className={styles.acts}>
            <Button onClick={() => void acts.forgetKey()}>{i18n.t('builder.key.forgetYes')}</Button>
            <Button onClick={() => setAsked(false)}>{i18n.t('builder.key.keep')}</Button>
          </div>
        </>
      ) : null}
    </>
  )
}

function NoKey({ acts }: { acts: KeyCardProps['acts'] }) {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [isMaking, setMaking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const make = async () => {
    if (passphrase !== again) return setProblem(i18n.t('builder.key.differ'))
    setMaking(true)
    const found = await acts.makeKey(passphrase)
    setMaking(false)
    setProblem(found)
  }
  const take = async (_: string, bytes: Uint8Array) =>
    setProblem(await acts.takeKeyFile(new TextDecoder().decode(bytes)))
  return (
    <form
      className={styles.inner}
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <p>{i18n.t('builder.key.none')}</p>
      <TextField
        label={i18n.t('builder.key.passphrase')}
        hint={i18n.t('builder.key.passphraseHint')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
      />
      <TextField label={i18n.t('builder.key.again')} type="password" value={again} onChange={setAgain} />
      <div className={styles.acts}>
        <Button look="primary" type="submit" disabled={isMaking || passphrase === ''}>
          {i18n.t('builder.key.make')}
        </Button>
        <FileButton words={i18n.t('builder.key.take')} accept=".json" onFile={take} />
      </div>
      <p role="status">{isMaking ? i18n.t('builder.key.making') : (problem ?? '')}</p>
    </form>
  )
}
