import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresPeople } from '#adapters/postgres/people/postgres-people.ts'
import type { Ground } from '../open-stores.ts'

/** The organization of that name, or the only one there is. Throws a sentence for a person. */
export async function chooseOrganization(
  { ids }: Pick<Ground, 'ids'>,
  database: Database,
  name: string | undefined,
): Promise<string> {
  const all = await new PostgresPeople({ database, ids }).listOrganizations()
  const [first, ...others] = all.filter((each) => name === undefined || each.name === name)
  if (!first)
    throw new Error(
      name === undefined
        ? 'There is no organization yet: make one with firstline provision.'
        : `There is no organization named ${name}.`,
    )
  if (others.length > 0)
    throw new Error('There are several organizations: name one with --org NAME.')
  return first.id
}
