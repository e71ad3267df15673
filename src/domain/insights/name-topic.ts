import type { OpeningQuestion } from './topic.ts'

const namesPerTopic = 3
/** A word that fewer people wrote might tell who they are. */
const fewestPeople = 3

/** What a name must have: so much of a word's use lies in the topic, and so much of the topic has it. */
const fewestShare = 0.25
const fewestOfTopic = 0.06
/** What a pair tells more than one of its words. */
const pairWorth = 1.5

type AskedWords = Pick<OpeningQuestion, 'words' | 'contactId' | 'sessionId'>
type Counted = { count: number; people: Set<string>; surfaces: Map<string, number> }

/** The words and pairs of words that a topic's questions have and others have not, as customers write them. */
export function nameTopic(
  questions: readonly AskedWords[],
  frequencyOf: (stem: string) => number,
): string[] {
  const singles = new Map<string, Counted>()
  const pairs = new Map<string, Counted>()
  for (const question of questions) countTerms(question, singles, pairs)
  const fewest = questions.length * fewestOfTopic
  const shareOf = (stem: string) => {
    const { count = 0 } = singles.get(stem) ?? {}
    const share = count / (frequencyOf(stem) + 2)
    return share < fewestShare || count < fewest ? 0 : share
  }
  const weighed = [...pairs, ...singles]
    .filter(([, { people }]) => people.size >= fewestPeople)
    .map(([key, counted]): Weighed => {
      const stems = key.split(' ')
      const share = Math.max(...stems.map(shareOf))
      const worth = stems.length === 1 ? 1 : pairWorth
      return { stems, counted, weight: share * worth * counted.count }
    })
  return chooseApart(weighed.sort((left, right) => right.weight - left.weight))
}

type Weighed = { stems: string[]; counted: Counted; weight: number }

/** Each next name has to add a word. */
function chooseApart(weighed: readonly Weighed[]): string[] {
  const told = new Set<string>()
  const names: string[] = []
  for (const { stems, counted, weight } of weighed) {
    if (names.length === namesPerTopic) break
    if (weight <= 0 || stems.some((stem) => told.has(stem))) continue
    for (const stem of stems) told.add(stem)
    names.push(commonest(counted.surfaces))
  }
  return names
}

function countTerms(
  { words, contactId, sessionId }: AskedWords,
  singles: Map<string, Counted>,
  pairs: Map<string, Counted>,
): void {
  const person = contactId ?? sessionId
  const seen = new Set<string>()
  words.forEach(({ stem, surface }, at) => {
    count(singles, { key: stem, surface, person }, seen)
    const next = words[at + 1]
    if (next && next.stem !== stem)
      count(
        pairs,
        { key: `${stem} ${next.stem}`, surface: `${surface} ${next.surface}`, person },
        seen,
      )
  })
}

function count(
  terms: Map<string, Counted>,
  { key, surface, person }: { key: string; surface: string; person: string },
  seen: Set<string>,
): void {
  if (seen.has(key)) return
  seen.add(key)
  const known = terms.get(key) ?? { count: 0, people: new Set(), surfaces: new Map() }
  known.count += 1
  if (known.people.size < fewestPeople) known.people.add(person)
  known.surfaces.set(surface, (known.surfaces.get(surface) ?? 0) + 1)
  terms.set(key, known)
}

function commonest(surfaces: ReadonlyMap<string, number>): string {
  const [first] = [...surfaces].sort(
    ([left, many], [right, few]) => few - many || (left < right ? -1 : 1),
  )
  return first?.[0] ?? ''
}
