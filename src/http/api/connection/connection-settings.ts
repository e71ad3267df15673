import { settings, settingsChange, settingsWithOrigins } from '#api-contract/settings.ts'
import type { Settings } from '#domain/settings/settings.ts'
import type { Origin, Origins } from '#ports/connection/connections.ts'
import { changeSettings } from '#use-cases/connection/change-settings.ts'
import { ApiError, invalid } from '../../api-error.ts'
import type { SessionQueries } from '#ports/conversations/session-queries.ts'
import type { HousePorts } from '#use-cases/health/examine-house.ts'
import { type ConnectionPorts, integrationPath } from './connection.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toActor } from '../from-use-case.ts'
import { handoffPreviewEndpoint } from './handoff-preview.ts'
import { toSettingsChange, toWireName, toWireSettings } from './wire-settings.ts'
import { toTime } from '../wire-words.ts'

const secretNames: Partial<Record<Origin['name'], string>> = {
  accessToken: 'access_token',
  clientSecret: 'client_secret',
}

export type SettingsPorts = ConnectionPorts & {
  origins: Origins
  house: Pick<HousePorts['house'], 'engine'>
  sessions: Pick<SessionQueries, 'list'>
}

export function settingsEndpoints(ports: SettingsPorts): Endpoint[] {
  return [readEndpoint(ports), changeEndpoint(ports), handoffPreviewEndpoint(ports)]
}

/** [O4] With who changed each of them last; also of the secrets, which are named and never shown. */
function readEndpoint({ connections, origins, house }: SettingsPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: `${integrationPath}/settings`,
    area: 'connection',
    summary: 'The settings, and who changed each of them last',
    mayCall: 'everybody',
    success: { status: 200, schema: settingsWithOrigins },
    run: async ({ caller: { organizationId } }) => ({
      settings: toWireSettings(await connections.getOrCreate(organizationId)),
      engine: house.engine,
      changed: Object.fromEntries(
        (await origins.listOrigins(organizationId)).map(({ name, at, by }) => [
          secretNames[name] ?? toWireName(name as keyof Settings), // else a setting's
          { changed_by: by.name, changed_at: toTime(at) },
        ]),
      ),
    }),
  })
}

function changeEndpoint(ports: ConnectionPorts): Endpoint {
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
