/** WebDriver's code points for the keys that write no letter. */
const codePoints: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
}

export type KeyAction = { type: 'keyDown' | 'keyUp'; value: string }

/** WebDriver's actions for chords such as `['Control', 'z']`. */
export function strikes(chords: string[][]): KeyAction[] {
  return chords.flatMap((chord) => {
    const values = chord.map((key) => codePoints[key] ?? key)
    return [
      ...values.map((value): KeyAction => ({ type: 'keyDown', value })),
      ...[...values].reverse().map((value): KeyAction => ({ type: 'keyUp', value })),
    ]
  })
}

/** WebDriver's actions for one click; CSS pixels from the top left of the view. */
export function clicks(x: number, y: number) {
  return {
    type: 'pointer' as const,
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  }
}
