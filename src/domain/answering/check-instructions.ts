import { addressesAgent } from '../knowledge/addresses-agent.ts'

/** Orders to whoever answers, without naming whom. */
const orders: readonly RegExp[] = [
  /^\W*(?:please |always |you must |now |instead,? )?(?:respond|reply|answer|output)\b.{0,16}\b(?:only|exactly|solely|verbatim|with the (?:word|text|phrase|following|sentence))\b/iu,
  /\b(?:ignore|disregard|forget)\b.{0,12}\b(?:all|everything|anything)\b.{0,24}\b(?:above|before|previous|prior|earlier|told|said)\b/iu,
  /\b(?:reveal|print|repeat|output|show|leak)\b.{0,24}\b(?:system prompt|hidden prompt|your (?:instructions|prompt|guidance|rules))\b/iu,
  /\b(?:search_knowledge|hand_off|tool call|function call)\b/iu,
]

/** [A1] A sentence of a document that addresses the AI is never quoted: it is data, not an order. */
export function addressesTheAi(sentence: string): boolean {
  return addressesAgent(sentence) || orders.some((pattern) => pattern.test(sentence))
}
