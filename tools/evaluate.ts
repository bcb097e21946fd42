import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { loadNodeReader } from './model/nodeReader'
import { evaluationReport } from './train/evaluationReport'
import { dataFolder, readLabelledMessages } from './train/labelledMessages'

const researchHeads = resolve('.cache/research-heads')

const labelled = await readLabelledMessages()
if (!labelled) {
  console.log(`Nothing evaluated: no data at ${dataFolder()}. Set EVENKEEL_DATA to the folder that holds data/.`)
} else {
  const texts = labelled.dev.map((message) => message.text)
  const evaluate = async (title: string, headsFolder?: string): Promise<void> => {
    const reader = await loadNodeReader(undefined, undefined, headsFolder)
    console.log(`\n${title}, ${texts.length} dev messages`)
    for (const line of evaluationReport(labelled.dev, await reader.read(texts))) console.log(line)
    reader.dispose()
  }
  await evaluate('The weights that ship')
  const hasResearch = await access(researchHeads).then(
    () => true,
    () => false,
  )
  if (hasResearch) await evaluate('Trained on everything (research only, never ships)', researchHeads)
  else console.log('\nNo research weights: npm run train -- --all makes them.')
}
