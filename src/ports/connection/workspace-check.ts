import type { Found } from '#domain/settings/finding-code.ts'
import type { Region, Workspace } from '#domain/settings/connection.ts'
import type { Team, Teammate } from '../conversations/helpdesk.ts'

/** [C4] One line of the checks at Save and Verify. */
export type ConnectionCheck = Found & {
  check: string
  ok: boolean
  message: string
  fix?: string
  warning?: boolean
}

export type WorkspaceClaim = {
  accessToken: string
  workspaceId: string
  aiTeammateId: string
  needsCompanies: boolean
  /** Of our own two tags, which the check makes sure of; `firstline` when absent. */
  tagPrefix?: string
}

export type WorkspaceFindings = {
  /** In C4's order; what could not be asked is left out. `workspace_free` is not among them. */
  checks: ConnectionCheck[]
  workspace: Workspace | undefined
  aiTeammate: Teammate | undefined
  /** Intercom's clock at `/me`, whole seconds. */
  at: Date | undefined
}

/** Asks Intercom about a token before anything is stored. */
export interface WorkspaceChecker {
  /** Never throws for what Intercom answers; whatever has not answered within 20 s has failed. */
  check(claim: WorkspaceClaim): Promise<WorkspaceFindings>
  /** Teammates and teams for the pickers before saving; throws `HelpdeskError` when refused. */
  listPeople(accessToken: string): Promise<{ teammates: Teammate[]; teams: Team[]; region: Region }>
}
