/** The fields without those that are undefined. */
export function definedOnly<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Fields // only undefined fields were dropped
}
