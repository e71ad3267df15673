import { QUARTER_MS } from '#domain/reports/day-figures.ts'
import type { Span } from '#domain/reports/zone-calendar.ts'
import type { Database } from '../database/database.ts'

export type KeptDay<Figures> = Span & { figures: Figures }

/** A day that was kept, and the quarters of an hour whose sessions were written since. */
export type StaleDay<Figures> = { figures: Figures; quarters: Set<number> }

type Loaded<Figures> = {
  horizon: Date
  fresh: [dayMs: number, figures: Figures][]
  stale: Map<number, StaleDay<Figures>>
}

type StoredDay<Figures> = { starts: number; ends: number; verified: number; figures: Figures }

/** Sessions written since, by the quarters of an hour in which they began and first counted. */
type Touched = [createdQuarter: number, countedQuarter: number | null, touchedMs: number]

/** Times are kept to the millisecond. */
const roundingMs = 1_000
const proveAgainMs = 600_000

// Where the role may not see how long others are at work, five minutes are taken for granted.
const HORIZON = `select (extract(epoch from case
    when bool_or(query = '<insufficient privilege>') then clock_timestamp() - interval '5 minutes'
    else least(clock_timestamp(), min(xact_start)) end) * 1000)::float8 as horizon
  from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()
    and backend_type = 'client backend' and (xact_start is not null or query = '<insufficient privilege>')`

const TOUCHED = `select json_agg(json_build_array(created, counted, touched)) as touched from (
    select floor(extract(epoch from created_at) / 900) as created,
      floor(extract(epoch from ai_interaction_at) / 900) as counted,
      (extract(epoch from max(touched_at)) * 1000)::bigint as touched
    from sessions where organization_id = $1 and touched_at >= to_timestamp($2::float8 / 1000) group by 1, 2) t`

/** `report_days`: of local days. `report_slices`: of days of UTC, by half hours. */
export type KeptTable = 'report_days' | 'report_slices'

const load = (
  table: KeptTable,
  figures: string,
) => `select (extract(epoch from d.starts_at) * 1000)::float8 as starts,
    (extract(epoch from d.ends_at) * 1000)::float8 as ends,
    (extract(epoch from d.verified_at) * 1000)::float8 as verified, ${figures} as figures
  from json_to_recordset($2::json) as w(starts_at timestamptz, ends_at timestamptz)
  join ${table} d on d.organization_id = $1 and d.starts_at = w.starts_at and d.ends_at = w.ends_at`

const keep = (
  table: KeptTable,
) => `insert into ${table} (organization_id, starts_at, ends_at, figures, verified_at)
  select $1, d.starts_at, d.ends_at, d.figures, to_timestamp($3::float8 / 1000)
  from json_to_recordset($2::json) as d(starts_at timestamptz, ends_at timestamptz, figures json)
  on conflict (organization_id, starts_at, ends_at) do update
  set figures = excluded.figures, verified_at = excluded.verified_at
  where ${table}.verified_at <= excluded.verified_at`

const proven = (table: KeptTable) => `update ${table} d
  set verified_at = greatest(d.verified_at, to_timestamp($3::float8 / 1000))
  from json_to_recordset($2::json) as w(starts_at timestamptz, ends_at timestamptz)
  where d.organization_id = $1 and d.starts_at = w.starts_at and d.ends_at = w.ends_at`

/** [R7] Figures of whole days that were counted before, as they are stored. */
export class ReportDays<Figures> {
  readonly #database: Pick<Database, 'query'>
  readonly #table: KeptTable

  constructor(database: Pick<Database, 'query'>, table: KeptTable) {
    this.#database = database
    this.#table = table
  }

  /** What of the kept days still holds; what is counted after this call holds from `horizon` on. */
  async load(organizationId: string, days: readonly Span[]): Promise<Loaded<Figures>> {
    return this.#check(organizationId, days, 'd.figures')
  }

  /** The same without the figures: `fresh` tells the days only. */
  async check(organizationId: string, days: readonly Span[]): Promise<Loaded<null>> {
    return this.#check(organizationId, days, 'null')
  }

  async keep(
    organizationId: string,
    days: readonly KeptDay<Figures>[],
    horizon: Date,
  ): Promise<void> {
    if (days.length === 0) return
    const rows = days.map(({ from, to, figures }) => ({ starts_at: from, ends_at: to, figures }))
    await this.#database.query(keep(this.#table), [
      organizationId,
      JSON.stringify(rows),
      horizon.getTime(),
    ])
  }

  async #check<Read>(
    organizationId: string,
    days: readonly Span[],
    figures: string,
  ): Promise<Loaded<Read>> {
    const [clock] = await this.#database.query<{ horizon: number | null }>(HORIZON)
    const horizon = (clock?.horizon ?? Date.now()) - roundingMs
    const stored = await this.#database.query<StoredDay<Read>>(load(this.#table, figures), [
      organizationId,
      toJson(days),
    ])
    const oldest = Math.min(...stored.map(({ verified }) => verified))
    const touched = stored.length > 0 ? await this.#touchedSince(organizationId, oldest) : []
    const stale = staleDays(stored, touched)
    const fresh = stored.filter(({ starts }) => !stale.has(starts))
    await this.#prove(organizationId, fresh, horizon)
    return {
      horizon: new Date(horizon),
      fresh: fresh.map((day) => [day.starts, day.figures]),
      stale,
    }
  }

  async #touchedSince(organizationId: string, sinceMs: number): Promise<Touched[]> {
    const [row] = await this.#database.query<{ touched: Touched[] | null }>(TOUCHED, [
      organizationId,
      sinceMs,
    ])
    return row?.touched ?? []
  }

  /** So that the next reader need not look back as far. */
  async #prove(
    organizationId: string,
    fresh: readonly StoredDay<unknown>[],
    horizon: number,
  ): Promise<void> {
    const aged = fresh.filter(({ verified }) => verified < horizon - proveAgainMs)
    if (aged.length === 0) return
    const spans = aged.map(({ starts, ends }) => ({ from: new Date(starts), to: new Date(ends) }))
    await this.#database.query(proven(this.#table), [organizationId, toJson(spans), horizon])
  }
}

function toJson(spans: readonly Span[]): string {
  return JSON.stringify(spans.map(({ from, to }) => ({ starts_at: from, ends_at: to })))
}

function staleDays<Figures>(
  stored: readonly StoredDay<Figures>[],
  touched: readonly Touched[],
): Map<number, StaleDay<Figures>> {
  const inOrder = stored.toSorted((one, other) => one.starts - other.starts)
  const stale = new Map<number, StaleDay<Figures>>()
  for (const [created, counted, touchedMs] of touched)
    for (const quarter of counted === null ? [created] : [created, counted]) {
      const day = dayAt(inOrder, quarter * QUARTER_MS)
      if (!day || touchedMs < day.verified) continue
      const known = stale.get(day.starts)
      if (known) known.quarters.add(quarter)
      else stale.set(day.starts, { figures: day.figures, quarters: new Set([quarter]) })
    }
  return stale
}

/** Days begin and end on a quarter of an hour, in every time zone. */
function dayAt<Day extends StoredDay<unknown>>(days: readonly Day[], ms: number): Day | undefined {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle]?.starts ?? 0) <= ms) low = middle + 1
    else high = middle
  }
  const day = days[low - 1]
  return day && ms < day.ends ? day : undefined
}
