import type { TeachAsk } from '../conversation/teaching'
import { jsonFault } from '../packs/jsonFault'
import type { Adapter } from '../page/helpdesks/adapter'
import type { TeachAct, TeachNews, TeachPorts } from '../panel/ports'
import { documentKnows, parseAdapter } from './adapters'
import { downloadFile } from './downloadFile'
import type { FollowedTab } from './followTab'
import type { TeachTold } from './pageAnswers'
import type { PagePort } from './pagePort'
import { startTeachingTab } from './sites'
import { taughtName, taughtShelf, taughtSite } from './taughtAdapters'

/** Longest adapter file that is opened, in UTF-16 units. */
const longestFile = 200_000

/** Connects teaching to the page beside the panel, to storage and to files. */
export function teachPorts(followed: () => FollowedTab | undefined): TeachPorts & {
  taughtFor(site: string): Promise<Adapter[]>
  onTold(told: TeachTold): void
} {
  const parse = (value: unknown) => parseAdapter(value, documentKnows(document))
  const shelf = taughtShelf(parse)
  let listen: (news: TeachNews) => void = () => undefined
  let learned: Adapter | undefined
  let removed: { site: string; adapter: Adapter } | undefined
  /** Counts the beginnings and endings, so that one who gave up while the page was made ready is not taken back to it. */
  let turn = 0

  const readAgain = (isDone: boolean) => {
    if (isDone) followed()?.readAgain()
    return isDone
  }
  const newsOf = (told: TeachTold): TeachNews => {
    switch (told.kind) {
      case 'teach-step':
        return { name: 'step', step: told.step, problem: told.problem }
      case 'teach-outlined':
        return { name: 'outlined', words: told.words }
      case 'teach-stopped':
        return { name: 'stopped' }
      case 'taught': {
        const parsed = parse(told.adapter)
        learned = 'adapter' in parsed ? parsed.adapter : undefined
        if ('problems' in parsed) return { name: 'refused', detail: parsed.problems.join(' ') }
        return { name: 'reads', conversation: told.conversation }
      }
    }
  }
  const askOf = (act: TeachAct, site: string): TeachAsk => {
    switch (act.name) {
      case 'begin':
        return { kind: 'teach', name: taughtName(site) }
      case 'press':
        return { kind: 'teach-key', key: act.key }
      case 'correct':
        return { kind: 'teach-correct', message: act.message, role: act.role }
      case 'skip':
      case 'stop':
        return { kind: `teach-${act.name}` }
    }
  }
  const begin = async (tabId: number, page: PagePort, ask: TeachAsk) => {
    const mine = ++turn
    const isThere = await startTeachingTab(tabId)
    if (mine !== turn) return
    if (isThere && followed()?.page() === page) page.teach(ask)
    else listen({ name: 'stopped' })
  }
  return {
    taughtFor: async (site) => {
      const adapter = (await shelf.load()).adapters.get(taughtSite(site))
      return adapter ? [adapter] : []
    },
    onTold: (told) => listen(newsOf(told)),
    watchTeaching: (onNews) => {
      listen = onNews
    },
    teach: (act) => {
      const page = followed()?.page()
      const site = followed()?.site()
      const tabId = followed()?.tabId()
      if (!page || site === undefined || tabId === undefined) return false
      if (act.name === 'begin') void begin(tabId, page, askOf(act, site))
      else {
        if (act.name === 'stop') turn++
        page.teach(askOf(act, site))
      }
      return true
    },
    keepTaught: async () => {
      const site = followed()?.site()
      if (!learned || site === undefined) return false
      return readAgain(await shelf.put(site, learned))
    },
    taughtSites: async () => {
      const { adapters, problems } = await shelf.load()
      return { sites: [...adapters.keys()].toSorted(), problems: [...problems] }
    },
    removeTaught: async (site) => {
      const adapter = (await shelf.load()).adapters.get(taughtSite(site))
      if (adapter) removed = { site, adapter }
      return readAgain(await shelf.remove(site))
    },
    bringBackTaught: async () => (removed ? readAgain(await shelf.put(removed.site, removed.adapter)) : false),
    exportTaught: async (site) => {
      const adapter = (await shelf.load()).adapters.get(taughtSite(site))
      if (!adapter) return false
      downloadFile(`${new URL(site).hostname}.evenkeel-adapter.json`, `${JSON.stringify(adapter, null, 2)}\n`)
      return true
    },
    importTaught: async (site, text) => {
      if (text.length > longestFile) return { problems: ['The file is far too long for an adapter.'] }
      let value: unknown
      try {
        value = JSON.parse(text)
      } catch {
        const fault = jsonFault(text)
        const where = fault && ` Line ${fault.line}, column ${fault.column}: ${fault.awaited} was expected.`
        return { problems: [`It is not valid JSON.${where ?? ''}`] }
      }
      const parsed = parse(value)
      if ('problems' in parsed) return parsed
      const adapter = { ...parsed.adapter, name: taughtName(site) }
      return { problems: readAgain(await shelf.put(site, adapter)) ? [] : ['The browser did not keep it.'] }
    },
  }
}
