import type { Connection, LiveConnection, Workspace } from '#domain/settings/connection.ts'
import type { Settings } from '#domain/settings/settings.ts'

export type SavedConnection = {
  workspace: Workspace
  aiTeammate: { id: string; name: string; hasInboxSeat: boolean }
  /** Absent keeps what is stored. */
  accessToken?: string
  /** Absent keeps what is stored, null removes it. */
  clientSecret?: string | null
  /** Intercom's time; counts only for a save from `not-connected`. [W8] */
  at: Date
}

/** Who changed what, for the audit log. */
export type Actor = { kind: 'user' | 'api-key' | 'system'; id: string; name: string }

/** [O4] Who changed what last, and when: settings by name, and the two secrets. */
export type Origin = { name: keyof Settings | 'accessToken' | 'clientSecret'; at: Date; by: Actor }

export interface Origins {
  /** Those that were ever changed on the organization's present connection. */
  listOrigins(organizationId: string): Promise<Origin[]>
}

/** What a delivery is judged by. */
export type WebhookConnection = {
  connection: Connection
  clientSecret: string | undefined
  /** Another one after every save and disconnect: lets `Inbox.record` refuse what was judged by an old copy. */
  stamp?: string
}

export interface Connections {
  /** The organization's connection; made with a fresh webhook key (≥ 128 random bits) at the first look. [C2] */
  getOrCreate(organizationId: string): Promise<Connection>
  findByOrganization(organizationId: string): Promise<Connection | undefined>
  /** `retired` for a key whose connection was disconnected. [C9] */
  findByWebhookKey(webhookKey: string): Promise<WebhookConnection | 'retired' | undefined>
  listLive(): Promise<LiveConnection[]>
  /** True when another organization is connected to the workspace. [C4] */
  isWorkspaceTaken(organizationId: string, workspaceId: string): Promise<boolean>
}

/** [C4] Another organization here has the workspace. */
export class WorkspaceTakenError extends Error {
  override readonly name = 'WorkspaceTakenError'
}

export interface ConnectionWrites {
  /**
   * Stores secrets encrypted; from `not-connected` or `reconnect-required` the status becomes `connected`.
   * Throws `WorkspaceTakenError`, with nothing stored, when another organization took the workspace meanwhile.
   */
  save(organizationId: string, saved: SavedConnection, actor: Actor): Promise<Connection>
  /** Writes the audit entry with before and after in the same transaction, and raises the settings' version. */
  saveSettings(organizationId: string, change: Partial<Settings>, actor: Actor): Promise<Connection>
  /**
   * Pausing, resuming, reconnect required; false when it was so already. `connected` owes a look back from the same
   * moment on.
   */
  setStatus(
    organizationId: string,
    status: 'connected' | 'paused' | 'reconnect-required',
    actor: Actor,
  ): Promise<boolean>
  /** The looks that the connection owed are asked for. [C7, C8] */
  settleLookBack(organizationId: string): Promise<void>
  /** [C9] Deletes secrets, retires the webhook key, cancels what waits; sessions stay, marked as no longer updated. */
  disconnect(organizationId: string, actor: Actor): Promise<void>
  noteWebhook(
    organizationId: string,
    seen: { topic: string; at: Date; isReached: boolean },
  ): Promise<void>
  /** The stored access token, decrypted; undefined when not connected. */
  readAccessToken(organizationId: string): Promise<string | undefined>
}
