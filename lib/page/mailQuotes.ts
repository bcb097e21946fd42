/** Where mail programs put the mail replied to, in whichever helpdesk the reply is shown. */
export const mailQuotes = [
  'blockquote[type="cite"]',
  'blockquote.gmail_quote',
  '.gmail_quote',
  '.gmail_attr',
  '.moz-cite-prefix',
  '.yahoo_quoted',
  '#divRplyFwdMsg',
  '#divRplyFwdMsg ~ *',
  '.protonmail_quote',
]

/** Where mail programs put the signature. */
export const mailSignatures = ['.gmail_signature', '.moz-signature', '#Signature', '.protonmail_signature_block']
