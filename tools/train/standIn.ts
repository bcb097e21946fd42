/**
 * Solves the symmetric positive definite system `matrix` × x = b for several b by Cholesky; `matrix` is overwritten.
 * @param width of the square matrix, row by row
 */
function solve(matrix: Float64Array, width: number, sides: Float64Array[]): Float64Array[] {
  const at = (row: number, column: number) => row * width + column
  for (let row = 0; row < width; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[at(row, column)] as number
      for (let k = 0; k < column; k += 1) sum -= (matrix[at(row, k)] as number) * (matrix[at(column, k)] as number)
      matrix[at(row, column)] = row === column ? Math.sqrt(sum) : sum / (matrix[at(column, column)] as number)
    }
  }
  return sides.map((side) => {
    const x = side.slice()
    for (let row = 0; row < width; row += 1) {
      for (let k = 0; k < row; k += 1) x[row] = (x[row] as number) - (matrix[at(row, k)] as number) * (x[k] as number)
      x[row] = (x[row] as number) / (matrix[at(row, row)] as number)
    }
    for (let row = width - 1; row >= 0; row -= 1) {
      for (let k = row + 1; k < width; k += 1)
        x[row] = (x[row] as number) - (matrix[at(k, row)] as number) * (x[k] as number)
      x[row] = (x[row] as number) / (matrix[at(row, row)] as number)
    }
    return x
  })
}

/**
 * A linear stand-in for targets that are not quite linear in `inputs`: ridge regression. Used to say what each token
 * contributes: the embedding is a squashed projection of the mean token state, and a line through it is near enough.
 * @param inputs one vector a message
 * @param targets by output, one number a message
 * @returns by output, one weight a number of the vector; the constant is left out
 */
export function fitStandIn(inputs: Float32Array[], targets: number[][], penalty: number): Float64Array[] {
  const width = inputs[0]?.length ?? 0
  const centre = new Float64Array(width)
  for (const input of inputs)
    input.forEach((value, index) => {
      centre[index] = (centre[index] ?? 0) + value / inputs.length
    })
  const gram = new Float64Array(width * width)
  const sides = targets.map(() => new Float64Array(width))
  const means = targets.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length)
  inputs.forEach((input, row) => {
    const shifted = Float64Array.from(input, (value, index) => value - (centre[index] ?? 0))
    for (let i = 0; i < width; i += 1) {
      const value = shifted[i] as number
      for (let j = 0; j <= i; j += 1)
        gram[i * width + j] = (gram[i * width + j] as number) + value * (shifted[j] as number)
      sides.forEach((side, output) => {
        side[i] = (side[i] as number) + value * ((targets[output]?.[row] ?? 0) - (means[output] ?? 0))
      })
    }
  })
  const trace = centre.reduce((sum, _, index) => sum + (gram[index * width + index] ?? 0), 0) / width
  for (let index = 0; index < width; index += 1)
    gram[index * width + index] = (gram[index * width + index] ?? 0) + penalty * trace
  return solve(gram, width, sides)
}
