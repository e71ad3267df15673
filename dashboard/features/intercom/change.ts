import type { SettingsChange } from '#api-contract/settings.ts'

/** Saves some settings. */
export type Change = (change: SettingsChange) => void
