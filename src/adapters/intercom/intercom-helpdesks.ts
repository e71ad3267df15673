import type { Dispatcher } from 'undici'
import type { Region } from '#domain/settings/connection.ts'
import type { Clock } from '#ports/clock.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { CallPriority, Helpdesk, Helpdesks } from '#ports/conversations/helpdesk.ts'
import type { RateBudget } from '#ports/connection/rate-budget.ts'
import type { HelpCenter, HelpCenters } from '#ports/knowledge/help-center.ts'
import type { Log } from '#ports/telemetry.ts'
import { type CallTimeouts, IntercomCalls } from './calls/intercom-calls.ts'
import { createDispatcher, IntercomHttp } from './calls/intercom-http.ts'
import { LeasedRateBudget } from './calls/leased-rate-budget.ts'
import { IntercomHelpCenter } from './intercom-help-center.ts'
import { IntercomHelpdesk } from './intercom-helpdesk.ts'
import { apiBaseUrl } from './region-host.ts'

/** What a connection lends to its calls. */
export type IntercomAccess = {
  accessToken: string
  workspaceId: string
  region: Region
  aiTeammateId: string
  hasIdentityVerification: boolean
}

type HelpdesksSettings = {
  /** Read on each opening, so that a new token counts at once; undefined when nothing is stored. */
  readAccess(organizationId: string): Promise<IntercomAccess | undefined>
  /** `INTERCOM_API_URL` */
  apiUrlOverride?: string | undefined
  rateBudget: RateBudget
  clock: Clock
  log: Log
  /** At least 0, below 1; jitter of delays. */
  random?: () => number
  timeouts?: CallTimeouts
}

export class IntercomHelpdesks implements Helpdesks, HelpCenters {
  readonly #settings: HelpdesksSettings
  readonly #budget: LeasedRateBudget
  readonly #dispatcher: Dispatcher

  constructor(settings: HelpdesksSettings) {
    this.#settings = settings
    this.#budget = new LeasedRateBudget(settings.rateBudget, settings.clock, settings.log)
    this.#dispatcher = createDispatcher()
  }

  async open(organizationId: string, priority: CallPriority): Promise<Helpdesk> {
    const access = await this.#accessOf(organizationId)
    const { clock, log } = this.#settings
    const calls = this.#callsFor(access, priority)
    return new IntercomHelpdesk({ ...access, calls, clock, log })
  }

  async openHelpCenter(organizationId: string): Promise<HelpCenter> {
    const calls = this.#callsFor(await this.#accessOf(organizationId), 'background')
    return new IntercomHelpCenter({ calls, log: this.#settings.log })
  }

  /** Ends the open connections; calls under way are let finish. */
  async close(): Promise<void> {
    await this.#dispatcher.close()
  }

  async #accessOf(organizationId: string): Promise<IntercomAccess> {
    const access = await this.#settings.readAccess(organizationId)
    if (access === undefined)
      throw new HelpdeskError('unauthorized', 'This organization is not connected to Intercom')
    return access
  }

  #callsFor(access: IntercomAccess, priority: CallPriority): IntercomCalls {
    const { clock, apiUrlOverride, timeouts, random = Math.random } = this.#settings
    const http = new IntercomHttp({
      baseUrl: apiBaseUrl(access.region, apiUrlOverride),
      accessToken: access.accessToken,
      clock,
      random,
      dispatcher: this.#dispatcher,
    })
    const { workspaceId } = access
    return new IntercomCalls({
      http,
      budget: this.#budget,
      clock,
      random,
      workspaceId,
      priority,
      ...(timeouts === undefined ? {} : { timeouts }),
    })
  }
}
