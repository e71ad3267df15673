import { settings, settingsChange } from '#api-contract/settings.ts'
import { changeSettings } from '#use-cases/connection/change-settings.ts'
import { ApiError, invalid } from '../api-error.ts'
import { type ConnectionPorts, integrationPath } from './connection.ts'
import { type Endpoint, endpoint } from './endpoint.ts'
import { toActor } from './from-use-case.ts'
import { toSettingsChange, toWireName, toWireSettings } from './wire-settings.ts'

export function settingsEndpoint(ports: ConnectionPorts): Endpoint {
  return endpoint({
    method: 'patch',
    path: `${integrationPath}/settings`,
    area: 'connection',
    summary: 'Change settings: any of them, all or nothing',
    mayCall: 'administrators',
    body: settingsChange,
    success: { status: 200, schema: settings },
    run: async ({ caller, body }) => {
      const outcome = await changeSettings(ports, caller.organizationId, {
        change: toSettingsChange(body),
        actor: toActor(caller),
      })
      if (outcome.kind === 'changed') return toWireSettings(outcome.connection)
      if (outcome.kind === 'helpdesk-unavailable') throw new ApiError(503, outcome.message)
      const field = toWireName(outcome.setting)
      throw invalid(field, `${field} ${outcome.message}.`, outcome.fix)
    },
  })
}
