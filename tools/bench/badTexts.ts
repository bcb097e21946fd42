const prose =
  'I have waited three weeks for order 4471 and nobody answers me. This is a disgrace, you people are useless! '

/** So many characters of base64 that mean nothing, the same at each call. */
function base64(length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  let state = 7
  let text = ''
  while (text.length < length) {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    text += letters[(state >> 8) & 63]
  }
  return text
}

const kilobytes = 100_000

/** Texts that nobody should write and somebody will paste. */
export const badTexts: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \n\t ',
  emoji: '😡🤬👍🏽'.repeat(50),
  'many emoji': '😡🤬👍🏽'.repeat(kilobytes / 8),
  'long prose': prose.repeat(kilobytes / prose.length),
  'without a full stop': 'I AM SO ANGRY '.repeat(kilobytes / 14),
  base64: base64(kilobytes),
  'one letter': 'a'.repeat(kilobytes),
  'one capital': 'A'.repeat(kilobytes),
  marks: `wait ${'!'.repeat(kilobytes)}`,
  'white space': `Where is it? ${' '.repeat(kilobytes)}x`,
  'empty lines': `Where is it?${'\n'.repeat(19_000)}Tell me.`,
  numbers: '7 1-2 '.repeat(kilobytes / 6),
  names: 'Anna Berg '.repeat(kilobytes / 10),
  markup: '<div class="x"><p>Hello &amp; <b>no</b></p></div>'.repeat(kilobytes / 49),
  json: JSON.stringify({ a: [1, 2, 3], b: 'x "y" z' }).repeat(kilobytes / 30),
  addresses: 'https://a.example/c a.b@c.example '.repeat(kilobytes / 34),
  'control characters': Array.from({ length: kilobytes }, (_, at) => String.fromCharCode(at % 32)).join(''),
  'half characters': '\ud83d'.repeat(kilobytes),
  'stacked accents': 'Z\u0351\u036b\u0343A\u0334\u0335L\u0320\u0368 '.repeat(kilobytes / 13),
  'mixed scripts': 'Where is мой заказ 我的订单 أين? '.repeat(kilobytes / 30),
  'right to left': 'أين طلبي؟ '.repeat(kilobytes / 10),
  'another language': 'Wo ist meine Bestellung, ich warte seit drei Wochen. '.repeat(kilobytes / 53),
}
