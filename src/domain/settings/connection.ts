import type { Settings } from './settings.ts'

export type ConnectionStatus = 'not-connected' | 'connected' | 'paused' | 'reconnect-required'

/** Why conversations with an open message are to be looked at again. [C7, C8] */
export type LookBack = 'resume' | 'reconnect'

export type Region = 'US' | 'EU' | 'AU'

export type Workspace = {
  id: string
  name: string
  region: Region
  hasIdentityVerification: boolean
}

/** The organization's link to one Intercom workspace, without its secrets. */
export type Connection = {
  id: string
  organizationId: string
  status: ConnectionStatus
  /** [C2] The unguessable last segment of the webhook URL; a secret in logs. */
  webhookKey: string
  workspace?: Workspace
  aiTeammate?: { id: string; name: string; hasInboxSeat: boolean }
  /** Every teammate that the AI has written as: their parts with our words are ours. [G3] */
  pastAiTeammateIds: string[]
  hasClientSecret: boolean
  /** [W8] Intercom's time at the save from `not_connected`, in whole seconds. */
  startedAt?: Date
  pausedAt?: Date
  /** Owed from the change of status on, until the looks are asked for: a crash in between loses none. */
  owedLookBack?: LookBack
  settings: Settings
  /** Counts the changes of the settings; decisions name it. */
  settingsVersion: number
  /** When the webhook was first reached, since the URL exists. */
  webhookReachedAt?: Date
  webhookTopics: Record<string, Date>
}

/** A connection that has been saved: what a turn needs is there. */
export type LiveConnection = Connection & {
  workspace: Workspace
  aiTeammate: { id: string; name: string; hasInboxSeat: boolean }
  startedAt: Date
}

export function isLive(connection: Connection): connection is LiveConnection {
  return (
    connection.status !== 'not-connected' &&
    connection.workspace !== undefined &&
    connection.aiTeammate !== undefined &&
    connection.startedAt !== undefined
  )
}
