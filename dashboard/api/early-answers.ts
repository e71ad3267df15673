/** Answers that were asked for before the program that shows them was there, by the key of their query. */
const early = new Map<string, Promise<unknown>>()

/** Keeps an answer that is on its way for who reads that query first. */
export function keepEarly(queryKey: readonly unknown[], answer: Promise<unknown>): void {
  answer.catch(() => undefined) // told to who takes it
  early.set(JSON.stringify(queryKey), answer)
}

/** The answer to a query if it was asked for early, once: who reads again wants to know what is so now. */
export function takeEarly<Answer>(queryKey: readonly unknown[]): Promise<Answer> | undefined {
  const key = JSON.stringify(queryKey)
  const answer = early.get(key)
  early.delete(key)
  return answer as Promise<Answer> | undefined // kept under its own query's key
}
