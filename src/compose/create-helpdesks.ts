import { IntercomWorkspaceChecker } from '#adapters/intercom/checks/intercom-workspace-checker.ts'
import { IntercomHelpdesks } from '#adapters/intercom/intercom-helpdesks.ts'
import { isLive } from '#domain/settings/connection.ts'
import type { Ground, Stores } from './open-stores.ts'

/** Intercom's client with the stored token, and the checker of tokens that are not stored yet. */
export function createHelpdesks({ config, clock, log }: Ground, stores: Stores) {
  const apiUrlOverride = config.intercom.apiUrl
  const helpdesks = new IntercomHelpdesks({
    readAccess: async (organizationId) => {
      const access = await stores.writes.readAccess(organizationId)
      if (!access || !isLive(access.connection)) return undefined
      const { accessToken } = access
      if (accessToken === undefined) return undefined
      const { workspace, aiTeammate } = access.connection
      return {
        accessToken,
        workspaceId: workspace.id,
        region: workspace.region,
        aiTeammateId: aiTeammate.id,
        hasIdentityVerification: workspace.hasIdentityVerification,
      }
    },
    apiUrlOverride,
    rateBudget: stores.rateBudget,
    clock,
    log,
  })
  return { helpdesks, checker: new IntercomWorkspaceChecker({ apiUrlOverride, clock }) }
}
