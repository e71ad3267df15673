/** A copy without NUL characters, which PostgreSQL cannot store in text or jsonb. */
export function withoutNul<Value>(value: Value): Value {
  return strip(value) as Value // same shape: only characters are left out
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
