import { createContext, useContext } from 'react'

export type KnownPart = { author: string; at: string; text: string }

/** Who is meant by the ids of a record, as far as the page around it knows. */
export type KnownNames = {
  person(id: string): string | undefined
  team(id: string): string | undefined
  part(id: string): KnownPart | undefined
  channel: string
}

export const KnownNamesContext = createContext<KnownNames>({
  person: () => undefined,
  team: () => undefined,
  part: () => undefined,
  channel: '',
})

export function useKnownNames(): KnownNames {
  return useContext(KnownNamesContext)
}
