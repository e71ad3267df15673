/** The facts of one decision that its sentence may name; each in words already. */
export type Said = {
  /** A person by name, or "A teammate". */
  teammate: string
  bot: string
  channel: string
  /** When what the sentence tells happened, if that was recorded. */
  at: string | undefined
  titles: string
  best: { title: string; score: string; bar: string } | undefined
  lostSentences: number
  contradiction: string | undefined
  /** What the customer wrote, shortened. */
  words: string | undefined
  topic: string | undefined
  tag: string | undefined
  email: string | undefined
  replies: number | undefined
  evidence: string | undefined
  problem: string | undefined
  how: string | undefined
  isGiven: boolean
  isInside: boolean | undefined
}

export type Sentence = (said: Said) => string
