import { useQuery } from '@tanstack/react-query'
import type { Decision } from '#api-contract/decisions.ts'
import { queries } from '../../api/queries.ts'
import { useDecisionWords } from '../../language/use-decision-words.ts'
import { useLocale } from '../../language/use-words.ts'

type Usage = Decision['details']['usage']

/** What a model used for one decision, and its estimated cost where prices are configured. [R8] */
export function useUsageFacts(usage: Usage): [name: string, value: string | null][] {
  const words = useDecisionWords()
  const locale = useLocale()
  const { data } = useQuery({ ...queries.engines(), enabled: usage !== null })
  if (usage === null) return []
  const { input_tokens: input, output_tokens: output } = usage
  const prices = data?.items.find(({ engine }) => engine === 'model')?.prices
  const cost = prices
    ? (input * prices.input_per_million + output * prices.output_per_million) / 1_000_000
    : undefined
  const figure = (count: number) => count.toLocaleString(locale)
  const shownCost = cost?.toLocaleString(locale, { maximumSignificantDigits: 2 }) ?? null
  return [
    [words.tokens, words.tokensOf(figure(input), figure(output))],
    [words.cost, shownCost],
  ]
}
