/** A copy without NUL characters, which PostgreSQL cannot store in text or jsonb. */
export function withoutNul<Value>(value: Value): Value {
  return strip(value) as Value // same shape: only characters are left out
}

/** JSON that PostgreSQL can store; only where a NUL may be in it, the value is gone through. */
export function toJsonWithoutNul(value: unknown): string {
  const json = JSON.stringify(value)
  return json.includes('\\u0000') ? JSON.stringify(withoutNul(value)) : json
}

function strip(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '') : value
  if (Array.isArray(value)) return value.map(strip)
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Date || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [strip(name), strip(inner)]),
  )
}
