import type { PanelActions, PanelState } from '../../lib/panel/panelState'
import { AboutPage } from './AboutPage'
import { KeysPage } from './KeysPage'
import { lookOf } from './look'
import { PacksPage } from './PacksPage'
import { PracticePage } from './PracticePage'
import { SearchSection } from './SearchSection'
import { SettingsPage } from './SettingsPage'
import { SitesPage } from './SitesPage'
import { TeachPage } from './TeachPage'

/** What was opened over the ticket. */
export function OpenedView({ state, actions }: { state: PanelState; actions: PanelActions }) {
  const back = () => actions.show('stage')
  const look = lookOf(state)
  switch (state.view) {
    case 'search':
      return <SearchSection search={state.search} look={look} acts={actions} />
    case 'sites':
      return (
        <SitesPage
          sites={state.sites}
          taught={state.taught}
          problems={state.taughtProblems}
          acts={actions}
          onBack={back}
        />
      )
    case 'settings':
      return (
        <SettingsPage
          settings={state.settings}
          reminders={state.reminders}
          hasPicks={Object.keys(state.picks).length > 0}
          acts={actions}
          onBack={back}
        />
      )
    case 'packs':
      return (
        <PacksPage
          shelved={state.shelved}
          arrival={state.arrival}
          asked={state.askedPack}
          isClosed={state.featuresOff.includes('pack-files')}
          link={state.link}
          canAsk={state.canAsk}
          isLinkOff={state.featuresOff.includes('pack-updates')}
          acts={actions}
          onBack={back}
        />
      )
    case 'keys':
      return <KeysPage onBack={back} />
    case 'about':
      return <AboutPage packs={state.packs} onBack={back} />
    case 'teach':
      return state.teaching ? <TeachPage teaching={state.teaching} acts={actions} /> : null
    case 'practice':
      return <PracticePage packs={state.packs} practice={state.practice} acts={actions} onBack={back} />
    case 'stage':
      return null
  }
}
