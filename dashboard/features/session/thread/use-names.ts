import { useMemo } from 'react'
import type { KnownNames } from '../../../components/record/known-names.ts'
import { useDirectoryNames } from '../../../components/record/use-directory-names.ts'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { useWords } from '../../../language/use-words.ts'
import type { Item, PartItemData } from './to-entries.ts'

/** Names for the ids of a thread and its records: from the parts themselves, then from Intercom's directory. */
export function useNames(items: readonly Item[], channel: string): KnownNames {
  const { sessions } = useWords()
  const directory = useDirectoryNames(channel)
  return useMemo(() => {
    const parts = new Map(items.flatMap(toPart))
    const authors = new Map(
      [...parts.values()].flatMap(({ part: { author } }) =>
        author.name === null ? [] : [[author.id, author.name] as const],
      ),
    )
    return {
      ...directory,
      person: (id) => authors.get(id) ?? directory.person(id),
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
  }, [items, directory, sessions.noName])
}

function toPart(item: Item): [string, PartItemData][] {
  return 'part' in item ? [[item.part.id, item]] : []
}
