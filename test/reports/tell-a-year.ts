import type { TurnRecords } from '#ports/conversations/turn-records.ts'
import { Story } from '#test/factories/stories.ts'

const yearFrom = new Date('2025-11-30T23:00:00Z')
const yearMs = 365 * 86_400_000

const reasons = ['customer-requested', 'insufficient-knowledge', 'frustration'] as const
const languages = ['en', 'de', 'pl']
const moods = ['angry', 'neutral', 'neutral', 'happy'] as const

/** Around the two changes of clocks of 2026 in Berlin, so that some fall into the odd hours. */
const clockChanges = [Date.parse('2026-03-29T01:00:00Z'), Date.parse('2026-10-25T01:00:00Z')]

type Chance = { below(limit: number): number; of<Item>(items: readonly Item[]): Item }

/** Conversations of a year, of every kind, in a shuffled order; the same for the same seed. */
export async function tellYear(
  records: Pick<TurnRecords, 'commit' | 'load'>,
  telling: { organizationId: string; count: number; random: () => number },
): Promise<Story[]> {
  const { organizationId, count, random } = telling
  const below = (limit: number) => Math.floor(random() * limit)
  const chance: Chance = {
    below,
    of: (items) => items[below(items.length)] ?? items[0]!, // no list is empty
  }
  const stories: Story[] = []
  for (let place = 0; place < count; place += 1) {
    const story = new Story(records, {
      organizationId,
      at: new Date(place % 8 === 0 ? nearChange(chance) : yearFrom.getTime() + below(yearMs)),
      channel: chance.of(['web', 'web', 'email']),
      language: chance.of(languages),
      sentiment: chance.of(moods),
    })
    await story.asks()
    await chance.of(plots)(story, chance)
    if (below(3) === 0) await story.isRated(1 + below(5))
    stories.push(story)
  }
  return stories
}

function nearChange({ below, of }: Chance): number {
  return of(clockChanges) - 7_200_000 + below(4 * 3_600) * 1_000
}

type Plot = (story: Story, chance: Chance) => Promise<unknown>

const plots: readonly Plot[] = [
  async (story, { below }) => story.wait(2 + below(30)).aiReplies(),
  async (story, { below }) => {
    await story.wait(3 + below(60)).aiReplies()
    await story.wait(below(7_200)).isConfirmed()
  },
  async (story, { below, of }) => {
    await story.wait(4).aiReplies()
    await story.wait(below(900)).asks('That is not what I asked. I need the price.')
    await story.wait(5).aiHandsOff(of(reasons), of([undefined, 'team-1']))
    await story.wait(60).isNoted()
    await story.wait(below(90_000)).personReplies()
    await story.wait(below(900_000)).closes('person')
  },
  async (story, { below, of }) => story.wait(1 + below(9)).aiHandsOff(of(reasons)),
  async (story, { below }) => {
    await story.wait(below(40_000)).personReplies()
    await story.wait(below(400_000)).closes('person')
  },
  async (story, { below }) => {
    await story.wait(6).aiReplies()
    await story.wait(below(5_000)).closes('person')
  },
  async (story, { below }) => {
    await story.wait(6).aiReplies()
    await story.wait(100).closes('bot')
    await story.wait(below(500_000)).asks('How much does it cost?')
    await story.wait(7).aiReplies()
  },
  async (story, { below }) => {
    await story.wait(5).aiReplies()
    await story.wait(below(3_000)).isConfirmed()
    await story.wait(below(90_000)).asks('How do I send it back?')
  },
  async (story) => story.wait(2).aiReplies('greeting'),
  async () => undefined,
]
