/** What a sentence can say that a team must hear at once. A threat is one that is veiled or aimed at things: no crisis. */
export const alarmKinds = ['self-harm', 'violence', 'threat', 'legal'] as const
export type AlarmKind = (typeof alarmKinds)[number]

/** A sentence of a message that raises an alarm: UTF-16 offsets, `end` exclusive. `legal` is a legal step already taken. */
export type Alarm = { kind: AlarmKind; start: number; end: number }
