import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes the texts of a built folder without the blanks that lay them out: the panel's texts and the schema of policies. */
export async function compactTexts(folder: string): Promise<void> {
  const languages = join(folder, '_locales')
  const files = (await readdir(languages)).map((language) => join(languages, language, 'messages.json'))
  for (const file of [...files, join(folder, 'managed_schema.json')]) {
    await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))))
  }
}
