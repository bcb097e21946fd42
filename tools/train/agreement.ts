/** Share of equal pairs, 0 to 1. */
export function accuracy(found: readonly string[], truth: readonly string[]): number {
  return truth.filter((label, index) => label === found[index]).length / truth.length
}

/** Precision, recall and F1 of one label; 0 where it never occurs. */
export function hits(found: readonly boolean[], truth: readonly boolean[]) {
  let both = 0
  let given = 0
  let wanted = 0
  truth.forEach((isTrue, index) => {
    const isFound = found[index] === true
    both += Number(isTrue && isFound)
    given += Number(isFound)
    wanted += Number(isTrue)
  })
  const precision = given === 0 ? 0 : both / given
  const recall = wanted === 0 ? 0 : both / wanted
  return {
    both,
    given,
    wanted,
    precision,
    recall,
    f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

/** Mean F1 over the labels, each label weighing the same. */
export function macroF1(found: readonly string[], truth: readonly string[], labels: readonly string[]): number {
  const scores = labels.map(
    (label) =>
      hits(
        found.map((other) => other === label),
        truth.map((other) => other === label),
      ).f1,
  )
  return scores.reduce((sum, score) => sum + score, 0) / labels.length
}

/**
 * Cohen's kappa: agreement beyond chance.
 * @param labels in order; with `quadratic`, a miss costs the square of its distance in this order
 */
export function kappa(
  found: readonly string[],
  truth: readonly string[],
  labels: readonly string[],
  weights: 'equal' | 'quadratic' = 'equal',
): number {
  const cost = (a: number, b: number) => (weights === 'quadratic' ? (a - b) ** 2 : Number(a !== b))
  const placesFound = found.map((label) => labels.indexOf(label))
  const placesTrue = truth.map((label) => labels.indexOf(label))
  let observed = 0
  placesTrue.forEach((place, index) => {
    observed += cost(place, placesFound[index] ?? 0)
  })
  let expected = 0
  for (let a = 0; a < labels.length; a += 1) {
    for (let b = 0; b < labels.length; b += 1) {
      const shareA = placesFound.filter((place) => place === a).length / truth.length
      const shareB = placesTrue.filter((place) => place === b).length
      expected += shareA * shareB * cost(a, b)
    }
  }
  return expected === 0 ? 1 : 1 - observed / expected
}

/** Expected calibration error over ten bins: how far the stated probability lies from the share that was right. */
export function calibrationError(stated: readonly number[], isRight: readonly boolean[]): number {
  const bins = Array.from({ length: 10 }, () => ({ stated: 0, right: 0 }))
  stated.forEach((probability, index) => {
    const bin = bins[Math.min(9, Math.floor(probability * 10))]
    if (!bin) return
    bin.stated += probability
    bin.right += Number(isRight[index] === true)
  })
  return bins.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.right), 0) / stated.length
}
