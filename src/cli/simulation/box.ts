/** Answers of our API and of the sandbox's, read without trust in their shape. */
export type Answer = Readonly<Record<string, unknown>>

/** The two APIs that a simulation uses, as a stranger would. */
export type Box = {
  /** Firstline's API. */
  ask(method: string, path: string, body?: unknown): Promise<Answer>
  /** The sandbox's control API. */
  control(method: string, path: string, body?: unknown): Promise<Answer>
  people: { agent: string; teammate: string; contact: string }
}

/** An act that changes nothing, such as assigning to whom it is assigned, is refused: the story goes on. */
const stateRefusals: ReadonlySet<number> = new Set([409, 422])

export function createBox(places: {
  api: { url: string; key: string }
  control: { url: string; key: string }
  people: Box['people']
}): Box {
  const { api, control, people } = places
  return {
    ask: (method, path, body) => call(`${api.url}/api/v1${path}`, api.key, [method, body]),
    control: (method, path, body) =>
      call(`${control.url}/_sandbox${path}`, control.key, [method, body]),
    people,
  }
}

export function listOf(answer: unknown, ...path: string[]): Answer[] {
  let value: unknown = answer
  for (const name of path) value = isAnswer(value) ? value[name] : undefined
  return Array.isArray(value) ? value.filter(isAnswer) : []
}

export function textOf(answer: unknown, ...path: string[]): string {
  let value: unknown = answer
  for (const name of path) value = isAnswer(value) ? value[name] : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

async function call(
  url: string,
  token: string,
  [method, body]: [method: string, body: unknown],
): Promise<Answer> {
  const answer = await fetch(url, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok && !stateRefusals.has(answer.status))
    throw new Error(`${method} ${url} answered ${answer.status}: ${text}`)
  const read: unknown = text === '' ? {} : JSON.parse(text)
  return isAnswer(read) ? read : {}
}
