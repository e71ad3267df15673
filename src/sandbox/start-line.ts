import type { Workspace } from './model/workspace.ts'
import type { World } from './model/world.ts'

export type StartLine = {
  readonly api_url: string
  readonly messenger_url: string
  readonly inbox_url: string
  readonly workspaces: readonly WorkspaceEntry[]
}

export type WorkspaceEntry = {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly access_token: string
  readonly client_secret: string
  readonly admins: readonly {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly has_inbox_seat: boolean
  }[]
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  readonly ai_admin_id: string
  readonly contacts: readonly {
    readonly id: string
    readonly name: string | null
    readonly email: string | null
  }[]
}

/** What `sandbox --json` prints: everything that a client needs to begin. */
export function startLine(world: World): StartLine {
  const { apiUrl } = world.links
  return {
    api_url: apiUrl,
    messenger_url: `${apiUrl}/messenger`,
    inbox_url: `${apiUrl}/inbox`,
    workspaces: [...world.workspaces.values()].map(workspaceEntry),
  }
}

export function workspaceEntry(workspace: Workspace): WorkspaceEntry {
  return {
    id: workspace.id,
    name: workspace.name,
    region: workspace.region,
    access_token: workspace.accessToken,
    client_secret: workspace.clientSecret,
    admins: [...workspace.admins.values()].map(({ id, name, email, hasInboxSeat }) => ({
      id,
      name,
      email,
      has_inbox_seat: hasInboxSeat,
    })),
    teams: [...workspace.teams.values()].map(({ id, name }) => ({ id, name })),
    ai_admin_id: workspace.aiAdminId,
    contacts: [...workspace.contacts.values()].map(({ id, name, email }) => ({ id, name, email })),
  }
}
