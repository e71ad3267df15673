const UNREACHABLE_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOSPC',
  '57P01',
  '57P02',
  '57P03',
  '53100',
  '53200',
  '53300',
  '58030',
  '25006',
])

const UNREACHABLE_WORDS = [
  'timeout exceeded when trying to connect',
  'connection terminated',
  'connection error and is not queryable',
  'query read timeout',
  'pglite is closed',
  'pglite is closing',
  'cannot use a pool after calling end',
]

/** The database did not answer in time. */
class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError'
}

/** [W5] True when the database cannot be reached or cannot write, and the same call may work later. */
export function isDatabaseUnavailable(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; depth += 1) {
    if (cause instanceof DatabaseUnavailableError) return true
    const code = 'code' in cause ? String(cause.code) : ''
    if (UNREACHABLE_CODES.has(code) || code.startsWith('08')) return true
    const message = cause.message.toLowerCase()
    if (UNREACHABLE_WORDS.some((words) => message.includes(words))) return true
    if (cause instanceof AggregateError && cause.errors.some(isDatabaseUnavailable)) return true
    cause = cause.cause
  }
  return false
}

/** The name of the violated constraint, where an error is such. */
export function constraintOf(error: unknown): string | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; depth += 1) {
    if ('constraint' in cause && typeof cause.constraint === 'string') return cause.constraint
    cause = cause.cause
  }
  return undefined
}

/** Rejects after `limitMs` although the work goes on; for writes that are harmless when repeated. */
export async function withinDeadline<Result>(
  work: Promise<Result>,
  limitMs: number,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DatabaseUnavailableError(`The database did not answer within ${limitMs} ms.`))
    }, limitMs)
  })
  try {
    return await Promise.race([work, deadline])
  } finally {
    clearTimeout(timer)
  }
}
