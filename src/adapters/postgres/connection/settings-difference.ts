import type { Settings } from '#domain/settings/settings.ts'

/** The settings that a change really changes, for the audit log; undefined where it changes none. [O4] */
export function settingsDifference(
  settings: Settings,
  change: Partial<Settings>,
): { before: object; after: object } | undefined {
  const names = (Object.keys(change) as (keyof Settings)[]) // a change has no other names
    .filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(change[name]))
  if (names.length === 0) return undefined
  const pick = (source: Partial<Settings>) =>
    Object.fromEntries(names.map((name) => [name, source[name] ?? null]))
  return { before: pick(settings), after: pick(change) }
}
