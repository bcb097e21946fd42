/** Left out of the sum: the list itself, and the manifest, into which stores write an address for updates. */
const notCounted = ['contents.json', 'manifest.json']

/** The files of a build that its sum is made over, as paths from its root with `/`, in the order of their code units. */
export function countedFiles(paths: readonly string[]): string[] {
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !notCounted.includes(path))
    .toSorted((one, other) => (one < other ? -1 : 1))
}

/**
 * The text whose SHA-256 is the sum of a build: a line for each file, as `sha256sum` prints them.
 * @param digests path and lower-case hexadecimal SHA-256, in the order of {@link countedFiles}
 */
export function linesOfSum(digests: readonly (readonly [path: string, sha256: string])[]): string {
  return digests.map(([path, sha256]) => `${sha256}  ${path}\n`).join('')
}
