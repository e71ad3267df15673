export type JsonClient = {
  /** The parsed answer. Throws with its words when it is no success. */
  ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer>
}

const answerLimitMs = 30_000

export function jsonClient(baseUrl: string, token: string): JsonClient {
  return {
    ask: async <Answer>(method: string, path: string, body?: unknown) => {
      const answer = await fetch(`${baseUrl}${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(answerLimitMs),
      })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
      return (text === '' ? undefined : JSON.parse(text)) as Answer // the caller names what this address answers
    },
  }
}
