import type { Dispatcher } from 'undici'
import type { z } from 'zod'
import type { Region, Workspace } from '#domain/settings/connection.ts'
import type { Clock } from '#ports/clock.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { Team, Teammate } from '#ports/conversations/helpdesk.ts'
import type {
  ConnectionCheck,
  WorkspaceChecker,
  WorkspaceClaim,
  WorkspaceFindings,
} from '#ports/connection/workspace-check.ts'
import { toMalformedError } from '../calls/call-error.ts'
import { type Call, createDispatcher, IntercomHttp } from '../calls/intercom-http.ts'
import { wholeSeconds } from '../intercom-helpdesk.ts'
import { toTeam, toTeammate, toWorkspace } from '../mapping/to-people.ts'
import { apiBaseUrl } from '../region-host.ts'
import { wireConversationPage } from '../wire/conversation.ts'
import { wireAdmins, wireMe, wireTeams } from '../wire/people.ts'
import {
  aiTeammateLine,
  inboxSeatLine,
  listingLine,
  planLine,
  scopeLine,
  tokenLine,
  workspaceLine,
} from './check-line.ts'
import { scopeProbes } from './scope-probes.ts'

type CheckerSettings = {
  /** `INTERCOM_API_URL` */
  apiUrlOverride?: string | undefined
  clock: Clock
  /** [C4] Of all checks together. */
  timeLimitMs?: number
}

type Outcome<Value> = { value: Value; error?: undefined } | { error: HelpdeskError }
type Caller = { http: IntercomHttp; signal: AbortSignal }

const TIME_LIMIT_MS = 20_000
const CALL_LIMIT_MS = 15_000

/** [C4] Asks Intercom about a token; each check is a call of its own, side by side after `/me`. */
export class IntercomWorkspaceChecker implements WorkspaceChecker {
  readonly #settings: CheckerSettings
  readonly #dispatcher: Dispatcher

  constructor(settings: CheckerSettings) {
    this.#settings = settings
    this.#dispatcher = createDispatcher()
  }

  async check(claim: WorkspaceClaim): Promise<WorkspaceFindings> {
    const signal = this.#timeLimit()
    const me = await this.#findWorkspace(claim.accessToken, signal)
    if (me.error !== undefined) {
      const checks = toRefusedLines(me.error, claim)
      return { checks, workspace: undefined, aiTeammate: undefined, at: undefined }
    }
    const { workspace, at } = me.value
    const caller = { http: this.#http(claim.accessToken, workspace.region), signal }
    const [scopes, people, listing] = await Promise.all([
      Promise.all(scopeProbes(claim).map((probe) => this.#probe(caller, probe))),
      this.#ask(caller, '/admins', wireAdmins),
      this.#ask(caller, '/conversations?per_page=1', wireConversationPage),
    ])
    const teammates = people.error === undefined ? people.value.admins.items.map(toTeammate) : []
    const aiTeammate = teammates.find((teammate) => teammate.id === claim.aiTeammateId)
    const aiLines = people.error === undefined ? toAiLines(aiTeammate, claim) : []
    const checks = [
      tokenLine(undefined),
      planLine(undefined),
      ...scopes,
      workspaceLine(workspace, claim),
      ...aiLines,
      listingLine(listing.error),
    ]
    return { checks, workspace, aiTeammate, at }
  }

  async listPeople(
    accessToken: string,
  ): Promise<{ teammates: Teammate[]; teams: Team[]; region: Region }> {
    const signal = this.#timeLimit()
    const { workspace } = valueOf(await this.#findWorkspace(accessToken, signal))
    const caller = { http: this.#http(accessToken, workspace.region), signal }
    const [admins, teams] = await Promise.all([
      this.#ask(caller, '/admins', wireAdmins),
      this.#ask(caller, '/teams', wireTeams),
    ])
    return {
      teammates: valueOf(admins).admins.items.map(toTeammate),
      teams: valueOf(teams).teams.items.map(toTeam),
      region: workspace.region,
    }
  }

  /** Ends the open connections. */
  async close(): Promise<void> {
    await this.#dispatcher.close()
  }

  /** `/me` is asked on the default host: the region is in its answer. */
  async #findWorkspace(
    accessToken: string,
    signal: AbortSignal,
  ): Promise<Outcome<{ workspace: Workspace; at: Date }>> {
    const caller = { http: this.#http(accessToken, 'US'), signal }
    const me = await this.#ask(caller, '/me', wireMe)
    if (me.error !== undefined) return me
    const at = me.at ?? wholeSeconds(this.#settings.clock.now())
    return { value: { workspace: toWorkspace(me.value), at } }
  }

  async #probe(caller: Caller, probe: ReturnType<typeof scopeProbes>[number]) {
    const errors = await Promise.all(probe.calls.map((call) => this.#refusalOf(caller, call)))
    return scopeLine(
      probe,
      errors.find((error) => error !== undefined),
    )
  }

  /** Undefined when the scope is proven: also by a 404 or a refusal of what was asked, which come after the scope. */
  async #refusalOf(
    caller: Caller,
    call: Omit<Call, 'timeoutMs'>,
  ): Promise<HelpdeskError | undefined> {
    try {
      const answer = await this.#send(caller, call)
      if (!('error' in answer)) return undefined
      const isProof = ['not-found', 'invalid', 'merged'].includes(answer.error.kind)
      return isProof ? undefined : answer.error
    } catch (error) {
      return asHelpdeskError(error)
    }
  }

  async #ask<Value>(
    caller: Caller,
    path: string,
    schema: z.ZodType<Value>,
  ): Promise<Outcome<Value> & { at?: Date | undefined }> {
    try {
      const answer = await this.#send(caller, { method: 'GET', path })
      if ('error' in answer) return { error: answer.error }
      const parsed = schema.safeParse(answer.body)
      if (parsed.success) return { value: parsed.data, at: answer.at }
      return { error: toMalformedError(`GET ${path}`, false, 'lacks what we need') }
    } catch (error) {
      return { error: asHelpdeskError(error) }
    }
  }

  #send({ http, signal }: Caller, call: Omit<Call, 'timeoutMs'>) {
    return http.send({ ...call, timeoutMs: CALL_LIMIT_MS, signal })
  }

  #timeLimit(): AbortSignal {
    return AbortSignal.timeout(this.#settings.timeLimitMs ?? TIME_LIMIT_MS)
  }

  #http(accessToken: string, region: Region): IntercomHttp {
    return new IntercomHttp({
      baseUrl: apiBaseUrl(region, this.#settings.apiUrlOverride),
      accessToken,
      clock: this.#settings.clock,
      random: Math.random,
      dispatcher: this.#dispatcher,
    })
  }
}

/** Without `/me` nothing else can be asked: the line that says why is the last. */
function toRefusedLines(error: HelpdeskError, claim: WorkspaceClaim): ConnectionCheck[] {
  if (error.kind === 'plan-restricted') return [tokenLine(error), planLine(error)]
  const [readAdmins] = scopeProbes(claim)
  if (error.kind !== 'forbidden' || readAdmins === undefined) return [tokenLine(error)]
  return [tokenLine(undefined), planLine(undefined), scopeLine(readAdmins, error)]
}

function toAiLines(teammate: Teammate | undefined, claim: WorkspaceClaim): ConnectionCheck[] {
  const line = aiTeammateLine(teammate, claim)
  return teammate === undefined ? [line] : [line, inboxSeatLine(teammate)]
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.error !== undefined) throw outcome.error
  return outcome.value
}

/** Anything else is a mistake of ours and must be seen. */
function asHelpdeskError(error: unknown): HelpdeskError {
  if (error instanceof HelpdeskError) return error
  throw error
}
