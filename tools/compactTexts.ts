import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes the panel's texts in a built folder without the blanks that wxt lays them out with: a quarter of their size. */
export async function compactTexts(folder: string): Promise<void> {
  const languages = join(folder, '_locales')
  for (const language of await readdir(languages)) {
    const file = join(languages, language, 'messages.json')
    await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))))
  }
}
