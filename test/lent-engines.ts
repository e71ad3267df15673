import type { PGlite } from '@electric-sql/pglite'
import { openMigratedEngine } from './database-template.ts'

const idle: PGlite[] = []
const shapes = new WeakMap<PGlite, string>()

/**
 * An empty, migrated engine: one that an earlier test file of this process closed, else a new one, which costs two
 * seconds of processor. One whose schema was changed meanwhile is not lent again.
 */
export async function borrowEngine(): Promise<PGlite> {
  const engine = idle.pop() ?? (await openMigratedEngine())
  if (!shapes.has(engine)) shapes.set(engine, await shapeOf(engine))
  return lend(engine)
}

/** What is set on it, as by `keepOrder`, is its borrower's alone; after `close` it answers nobody. */
function lend(engine: PGlite): PGlite {
  const own = new Map<PropertyKey, unknown>()
  let isClosed = false
  const close = async () => {
    isClosed = true
    await takeBack(engine)
  }
  return new Proxy(engine, {
    set: (_engine, key, value) => Boolean(own.set(key, value)),
    get: (_engine, key) => {
      if (key === 'closed') return isClosed
      if (key === 'close') return close
      if (own.has(key)) return own.get(key)
      const found: unknown = Reflect.get(engine, key, engine)
      if (typeof found !== 'function') return found
      if (isClosed) throw new Error(`The engine is closed: ${String(key)}`)
      return found.bind(engine)
    },
  })
}

async function takeBack(engine: PGlite): Promise<void> {
  await engine.exec('discard all')
  if ((await shapeOf(engine)) !== shapes.get(engine)) return engine.close()
  await empty(engine)
  idle.push(engine)
}

async function shapeOf(engine: PGlite): Promise<string> {
  const { rows } = await engine.query(
    `select (select count(*) from pg_namespace) as namespaces, (select count(*) from pg_class) as relations,
      (select count(*) from pg_attribute) as columns, (select count(*) from pg_proc) as routines,
      (select count(*) from pg_trigger) as triggers, (select count(*) from pg_constraint) as constraints`,
  )
  return JSON.stringify(rows)
}

async function empty(engine: PGlite): Promise<void> {
  const { rows: tables } = await engine.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  const whichHold = tables.map(
    ({ name }) => `select '${name}' as name where exists (select from ${name})`,
  )
  const { rows: full } = await engine.query<{ name: string }>(whichHold.join(' union all '))
  if (full.length === 0) return
  await engine.exec(`truncate ${full.map(({ name }) => name).join()} restart identity cascade`)
}
