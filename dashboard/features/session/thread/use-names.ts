import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { queries } from '../../../api/queries.ts'
import type { KnownNames } from '../../../components/record/known-names.ts'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { useWords } from '../../../language/use-words.ts'
import type { Item, PartItemData } from './to-entries.ts'

const freshMs = 10 * 60_000

/** Names for the ids of a thread and its records: from the parts themselves, then from Intercom's directory. */
export function useNames(items: readonly Item[], channel: string): KnownNames {
  const { sessions } = useWords()
  const integration = useQuery(queries.integration())
  const status = integration.data?.status
  const asked = {
    enabled: status === 'connected' || status === 'paused',
    staleTime: freshMs,
    retry: false,
  }
  const teammates = useQuery({ ...queries.teammates(), ...asked })
  const teams = useQuery({ ...queries.teams(), ...asked })
  return useMemo(() => {
    const parts = new Map(items.flatMap(toPart))
    const authors = new Map(
      [...parts.values()].flatMap(({ part: { author } }) =>
        author.name === null ? [] : [[author.id, author.name] as const],
      ),
    )
    return {
      channel,
      person: (id) =>
        authors.get(id) ?? teammates.data?.items.find((one) => one.id === id)?.name ?? undefined,
      team: (id) => teams.data?.items.find((one) => one.id === id)?.name,
      part: (id) => {
        const found = parts.get(id)
        return (
          found && {
            author: visibleText(found.part.author.name ?? sessions.noName),
            at: found.at,
            text: found.part.text,
          }
        )
      },
    }
  }, [items, channel, teammates.data, teams.data, sessions.noName])
}

function toPart(item: Item): [string, PartItemData][] {
  return 'part' in item ? [[item.part.id, item]] : []
}
