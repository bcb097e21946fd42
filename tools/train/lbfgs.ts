/** A function to be minimised: gives its value and writes its gradient into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number

/** Steps remembered for the estimate of the curvature. */
const memory = 8

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0)
  return sum
}

function addScaled(to: Float64Array, factor: number, what: Float64Array): void {
  for (let index = 0; index < to.length; index += 1) to[index] = (to[index] ?? 0) + factor * (what[index] ?? 0)
}

type Step = { move: Float64Array; change: Float64Array; curvature: number }

/** The two-loop recursion of Nocedal (1980): the gradient times an estimate of the inverse Hessian, downhill. */
function directionOf(gradient: Float64Array, steps: Step[]): Float64Array {
  const direction = gradient.map((value) => -value)
  const factors: number[] = []
  for (const step of [...steps].reverse()) {
    const factor = dot(step.move, direction) / step.curvature
    factors.push(factor)
    addScaled(direction, -factor, step.change)
  }
  const last = steps[steps.length - 1]
  if (last) {
    const scale = last.curvature / dot(last.change, last.change)
    direction.forEach((value, index) => {
      direction[index] = value * scale
    })
  }
  for (const step of steps) {
    const factor = factors.pop() ?? 0
    addScaled(direction, factor - dot(step.change, direction) / step.curvature, step.move)
  }
  return direction
}

/**
 * Minimises a smooth convex function by L-BFGS with a backtracking line search. No chance is involved.
 * @param start is not changed
 * @param iterations most steps; it stops earlier where the value no longer falls by a millionth
 */
export function minimise(objective: Objective, start: Float64Array, iterations: number): Float64Array {
  let point = start.slice()
  let gradient = new Float64Array(point.length)
  let value = objective(point, gradient)
  const steps: Step[] = []
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const direction = directionOf(gradient, steps)
    const slope = dot(direction, gradient)
    if (!(slope < 0)) break
    let size = iteration === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1
    const nextGradient = new Float64Array(point.length)
    let next = point
    let nextValue = value
    for (let tries = 0; tries < 20; tries += 1, size /= 2) {
      next = point.slice()
      addScaled(next, size, direction)
      nextValue = objective(next, nextGradient)
      if (nextValue <= value + 1e-4 * size * slope) break
    }
    if (!(nextValue < value)) break
    const move = next.map((coordinate, index) => coordinate - (point[index] ?? 0))
    const change = nextGradient.map((coordinate, index) => coordinate - (gradient[index] ?? 0))
    const curvature = dot(move, change)
    if (curvature > 1e-12) steps.push({ move, change, curvature })
    if (steps.length > memory) steps.shift()
    const fall = value - nextValue
    point = next
    gradient = nextGradient
    value = nextValue
    if (fall < 1e-6 * Math.abs(value)) break
  }
  return point
}
