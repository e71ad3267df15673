import { createContext, use } from 'react'
import type { Integration } from '#api-contract/connection.ts'
import type { Settings, SettingsWithOrigins } from '#api-contract/settings.ts'
import type { Change } from './change.ts'
import type { SettingName } from './setting-rows.ts'

/** Somebody else changed what this reader was looking at, or about to change. */
export type Conflict = { from: unknown; theirs: unknown; mine: unknown }

/** The settings as they stand, and everything that rows need to change and explain them. */
export type SettingsDesk = {
  settings: Settings
  integration: Integration
  changed: SettingsWithOrigins['changed']
  engine: SettingsWithOrigins['engine']
  isConnected: boolean
  canChange: boolean
  isBusy: boolean
  change: Change
  /** Names that were saved just now. */
  saved: readonly string[]
  undo(): void
  problem: { names: readonly string[]; text: string } | undefined
  conflicts: Readonly<Partial<Record<SettingName, Conflict>>>
  keepTheirs(name: SettingName): void
  takeMine(name: SettingName): void
}

const DeskContext = createContext<SettingsDesk | undefined>(undefined)

export const SettingsDeskProvider = DeskContext

export function useDesk(): SettingsDesk {
  const desk = use(DeskContext)
  if (desk === undefined) throw new Error('Rows of settings stand in the dialog only.')
  return desk
}
