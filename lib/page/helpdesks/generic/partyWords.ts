/** Words by which the code of helpdesks, whatever language they are shown in, names the two sides. */
export const partyWords = {
  customer:
    /^(customer|client|visitor|contact|enduser|user|requester|requestor|requestors|guest|incoming|inbound|received|lead|in|they|them|other)$/,
  agent: /^(agent|staff|operator|admin|team|outgoing|outbound|sent|own|self|mine|me|out|response|teammate|support)$/,
}
