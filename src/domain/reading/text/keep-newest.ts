/** Longer texts are rare, and would hold much. */
const longestKept = 4_000

/** The same reading of a text, which keeps its newest answers: for what is read again and again and never changes. */
export function keepNewest<Answer>(
  most: number,
  read: (text: string) => Answer,
): (text: string) => Answer {
  const kept = new Map<string, { answer: Answer }>()
  return (text) => {
    const known = kept.get(text)
    const answer = known ? known.answer : read(text)
    if (text.length > longestKept) return answer
    kept.delete(text)
    kept.set(text, { answer })
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return answer
  }
}
