import type { Region } from '#domain/settings/connection.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { Team, Teammate } from '#ports/conversations/helpdesk.ts'
import type {
  ConnectionCheck,
  WorkspaceChecker,
  WorkspaceClaim,
  WorkspaceFindings,
} from '#ports/connection/workspace-check.ts'

const teammates: Teammate[] = ['ai', 'anna', 'ben'].map((id) => ({
  id,
  name: id,
  email: `${id}@team.example`,
  hasInboxSeat: true,
}))

/** Passes every check but those that a test lets fail, and remembers what it was asked. */
export class ScriptedChecker implements WorkspaceChecker {
  readonly claims: WorkspaceClaim[] = []
  readonly failing = new Set<string>()
  readonly teams: Team[] = []
  goodToken = 'tok_good'

  async check(claim: WorkspaceClaim): Promise<WorkspaceFindings> {
    this.claims.push(claim)
    const names = ['token', 'plan', 'scope_read_admins', 'workspace', 'ai_admin', 'inbox_seat']
    const checks = [...names, 'list_conversations'].map((check) => this.#line(check))
    return {
      checks,
      workspace: {
        id: claim.workspaceId,
        name: 'Oddmoor Paper',
        region: 'EU',
        hasIdentityVerification: true,
      },
      aiTeammate: teammates.find(({ id }) => id === claim.aiTeammateId),
      at: new Date('2026-11-02T09:59:58Z'),
    }
  }

  async listPeople(
    accessToken: string,
  ): Promise<{ teammates: Teammate[]; teams: Team[]; region: Region }> {
    if (accessToken !== this.goodToken)
      throw new HelpdeskError('unauthorized', 'Access Token Invalid', { status: 401 })
    return { teammates, teams: this.teams, region: 'EU' }
  }

  #line(check: string): ConnectionCheck {
    return this.failing.has(check)
      ? {
          check,
          ok: false,
          code: 'token_rejected',
          message: `${check} failed.`,
          fix: `Mend ${check}.`,
        }
      : { check, ok: true, code: 'token_accepted', message: `${check} passed.` }
  }
}
