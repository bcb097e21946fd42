import { i18n } from '#i18n'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { withField } from '../../lib/builder/edits'
import { industries, type Pack } from '../../lib/packs/pack'
import { keyedIndustry } from '../panel/words'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import { textStep } from './builderWords'
import { SelectField } from './fields/SelectField'
import { TextField } from './fields/TextField'
import { GapsCard } from './GapsCard'

type PackFactsProps = { draft: Pack; acts: BuilderActions }

/** What the pack is called, who answers for it, until when it holds, and its gaps. */
export function PackFacts({ draft, acts }: PackFactsProps) {
  const set = (name: 'name' | 'author' | 'version' | 'language') => ({
    label: i18n.t(`builder.pack.${name}`),
    value: draft[name],
    onChange: (value: string) => acts.change(textStep(`pack ${name}`, value), (pack) => ({ ...pack, [name]: value })),
  })
  return (
    <>
      <section className={styles.card} aria-labelledby="facts">
        <h2 id="facts" className={styles.heading}>
          {i18n.t('builder.pack.title')}
        </h2>
        <TextField hint={i18n.t('builder.pack.nameHint')} {...set('name')} />
        <TextField {...set('author')} />
        <TextField hint={i18n.t('builder.pack.versionHint')} {...set('version')} />
        <div className={styles.acts}>
          {nextVersions(draft.version).map((version) => (
            <Button key={version} onClick={() => acts.change(undefined, (pack) => ({ ...pack, version }))}>
              {i18n.t('builder.pack.raise', { version })}
            </Button>
          ))}
        </div>
        <TextField hint={i18n.t('builder.pack.languageHint')} {...set('language')} />
        <SelectField
          label={i18n.t('builder.pack.industry')}
          choices={[
            { id: 'none' as const, words: i18n.t('builder.pack.noIndustry') },
            ...industries.map((id) => ({
              id,
              words: i18n.t(`settings.industries.${id === 'general' ? id : keyedIndustry(id)}`),
            })),
          ]}
          chosen={draft.industry ?? 'none'}
          onChange={(chosen) =>
            acts.change(undefined, (pack) => withField(pack, 'industry', chosen === 'none' ? undefined : chosen))
          }
        />
        <TextField
          label={i18n.t('builder.pack.expires')}
          hint={i18n.t('builder.pack.expiresHint')}
          type="date"
          value={draft.expires ?? ''}
          onChange={(day) =>
            acts.change('pack expires', (pack) => withField(pack, 'expires', day === '' ? undefined : day))
          }
        />
        <TextField
          label={i18n.t('builder.pack.updates')}
          hint={i18n.t('builder.pack.updatesHint')}
          value={draft.updates ?? ''}
          onChange={(address) =>
            acts.change('pack updates', (pack) => withField(pack, 'updates', address === '' ? undefined : address))
          }
        />
      </section>
      <GapsCard draft={draft} acts={acts} />
      <KeptCard draft={draft} />
    </>
  )
}

/** The two next versions: one for a mended word, one for new phrases. */
function nextVersions(version: string): string[] {
  const [major, minor, patch] = version.split('.').map(Number)
  if (major === undefined || minor === undefined || patch === undefined) return []
  if ([major, minor, patch].some(Number.isNaN)) return []
  return [`${major}.${minor}.${patch + 1}`, `${major}.${minor + 1}.0`]
}

/** What came with the file and is not changed on this page. */
function KeptCard({ draft: { adapters = [], phrases, $schema } }: { draft: Pack }) {
  const sources = phrases.filter(({ source }) => source !== undefined).length
  const kept = [
    ...(adapters.length > 0 ? [i18n.t('builder.pack.keptAdapters', adapters.length)] : []),
    ...(sources > 0 ? [i18n.t('builder.pack.keptSources', sources)] : []),
    ...($schema === undefined ? [] : [i18n.t('builder.pack.keptSchema')]),
  ]
  if (kept.length === 0) return null
  return (
    <section className={styles.card} aria-labelledby="kept">
      <h2 id="kept" className={styles.heading}>
        {i18n.t('builder.pack.kept')}
      </h2>
      {kept.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </section>
  )
}
