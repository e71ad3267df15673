import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Answer } from '#api-contract/answers.ts'
import { ask as askApi } from '../../api/client.ts'
import { blocksOf } from '../../components/texts/blocks-of.ts'
import { wordsOf } from '../../components/overlays/toasts.tsx'
import { useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { useAsker } from './use-asker.ts'

export type TriedMessage = { role: string; text: string }
export type Tried = { answer: Answer; milliseconds: number }
export type Round = Tried & { question: string; messages: TriedMessage[] }

/** As long as a turn gives an engine. */
const longestMs = 45_000
/** Stands between the questions of an address; nobody types it. */
const between = '\u241e'

/** The address names the questions; each is asked in its turn, with those before it. */
export function useRounds() {
  const { guide } = useWords()
  const search = useSearchTexts()
  const navigate = useNavigate()
  const questions = questionsOf(search['m'])
  const asker = useAsker()
  const askedAs = JSON.stringify(asker)
  const [kept, setKept] = useState<{ askedAs: string; rounds: Round[] }>({ askedAs, rounds: [] })
  const rounds = kept.askedAs === askedAs ? kept.rounds : []
  const answer = useMutation({
    mutationFn: async (question: string) => {
      const messages = [...rounds.flatMap(toMessages), { role: 'customer', text: question }]
      const tried = await askAgent({ messages, ...asker }, guide.slow)
      return { question, messages, ...tried }
    },
    onSuccess: (round) => setKept({ askedAs, rounds: [...rounds, round] }),
  })
  const { mutate, isPending, isError } = answer
  const next = questions[rounds.length]
  useEffect(() => {
    if (next !== undefined && !isPending && !isError) mutate(next)
  }, [next, isPending, isError, mutate, rounds.length])
  return {
    rounds,
    isBusy: isPending,
    problem: isError ? wordsOf(answer.error) : undefined,
    ask: (question: string) => {
      answer.reset()
      const asked = questions.slice(0, rounds.length)
      void navigate({ to: '.', search: { ...search, m: [...asked, question].join(between) } })
    },
    startOver: () => {
      answer.reset()
      setKept({ askedAs, rounds: [] })
    },
  }
}

/** One answer and how long it took; refused with `tooSlow` once a turn would hand off. */
export async function askAgent(body: object, tooSlow: string): Promise<Tried> {
  const beganAt = performance.now()
  const answer = await inTime(askApi<Answer>('POST', '/answers', body), tooSlow)
  return { answer, milliseconds: Math.round(performance.now() - beganAt) }
}

function questionsOf(text: string | undefined): string[] {
  return (text ?? '').split(between).filter((question) => question.trim() !== '')
}

function toMessages({ question, answer }: Round) {
  const asked = { role: 'customer', text: question }
  return answer.body === null
    ? [asked]
    : [asked, { role: 'assistant', text: blocksOf(answer.body).join('\n') }]
}

function inTime<Given>(given: Promise<Given>, tooSlow: string): Promise<Given> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(tooSlow)), longestMs)
  })
  return Promise.race([given, late])
}
