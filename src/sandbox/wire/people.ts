import type { Admin, Team, Workspace } from '../model/workspace.ts'

export function adminToWire(admin: Admin, workspace: Workspace): Record<string, unknown> {
  const teams = [...workspace.teams.values()].filter((team) => team.adminIds.includes(admin.id))
  return {
    type: 'admin',
    id: admin.id,
    name: admin.name,
    email: admin.email,
    job_title: admin.jobTitle,
    away_mode_enabled: false,
    away_mode_reassign: false,
    away_status_reason_id: null,
    has_inbox_seat: admin.hasInboxSeat,
    team_ids: teams.map((team) => Number(team.id)),
  }
}

export function teamToWire(team: Team): Record<string, unknown> {
  return {
    type: 'team',
    id: team.id,
    name: team.name,
    admin_ids: team.adminIds.map(Number),
    distribution_method: 'manual',
    assignment_limit: null,
  }
}

/** The teammate who made the token, with the workspace. */
export function meToWire(admin: Admin, workspace: Workspace): Record<string, unknown> {
  return {
    type: 'admin',
    id: admin.id,
    email: admin.email,
    name: admin.name,
    email_verified: true,
    app: {
      type: 'app',
      id_code: workspace.id,
      name: workspace.name,
      created_at: workspace.createdAt,
      secure: workspace.identityVerification,
      identity_verification: workspace.identityVerification,
      timezone: 'Europe/Dublin',
      region: workspace.region,
    },
    avatar: { type: 'avatar', image_url: null },
    has_inbox_seat: admin.hasInboxSeat,
  }
}
