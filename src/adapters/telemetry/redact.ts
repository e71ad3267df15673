const hidden = '…'

const secretName =
  /token|secret|password|authorization|cookie|api_?key|webhook_?key|signature|database_?url/i

const secretWords: readonly [pattern: RegExp, shown: string][] = [
  [/(\/webhooks\/intercom\/)[A-Za-z0-9_-]+/g, `$1${hidden}`],
  [/\b(Bearer\s+)[\x21-\x7e]+/gi, `$1${hidden}`],
  [/\bfl_[A-Za-z0-9_-]{8,}/g, hidden],
  [/\b(postgres(?:ql)?:\/\/[^:@/\s]+:)[^@\s]+@/g, `$1${hidden}@`],
]

/** Without one of these nothing of the above is in a text: one look for what most have not. */
const mayBeSecret = /\/webhooks\/intercom\/[A-Za-z0-9_-]|Bearer\s|fl_|postgres(?:ql)?:/i

const deepest = 6

/** [C6] A copy that may be logged: secrets are left out by name, and cut out of texts by their shape. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Error) return redactError(value, depth)
  if (value === null || typeof value !== 'object') return value
  if (depth >= deepest || ArrayBuffer.isView(value)) return hidden
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretName.test(name) && typeof inner === 'string' ? hidden : redact(inner, depth + 1),
    ]),
  )
}

function redactText(text: string): string {
  if (!mayBeSecret.test(text)) return text
  return secretWords.reduce((shown, [pattern, words]) => shown.replace(pattern, words), text)
}

function redactError(error: Error, depth: number): Record<string, unknown> {
  const { name, message, stack, cause } = error
  const code = 'code' in error ? { code: String(error.code) } : {}
  return {
    name,
    message: redactText(message),
    ...code,
    ...(stack !== undefined && { stack: redactText(stack) }),
    ...(cause !== undefined && depth < deepest && { cause: redact(cause, depth + 1) }),
  }
}
