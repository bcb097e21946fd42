import { i18n } from '#i18n'
import type { Pack } from '../../lib/packs/pack'
import { Page } from './Page'

/** What it is, what it never does, and which phrase packs it holds. */
export function AboutPage({ packs, onBack }: { packs: readonly Pack[]; onBack(): void }) {
  return (
    <Page title={i18n.t('about.title')} onBack={onBack}>
      <p>{i18n.t('about.does')}</p>
      <p>{i18n.t('about.never')}</p>
      <p>{i18n.t('about.wrong')}</p>
      <p>
        {i18n.t('about.packs')}
        {': '}
        {packs
          .map(({ name, version, phrases }) =>
            [i18n.t('about.pack', { name, version }), i18n.t('about.packPhrases', phrases.length)].join(', '),
          )
          .join('; ')}
      </p>
    </Page>
  )
}
