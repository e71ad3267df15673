import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer } from '#api-contract/conversations.ts'
import { ask } from '../../api/client.ts'
import { usePathParts } from '../../components/use-address.ts'
import { Page } from '../../components/page.tsx'
import { useToast, wordsOf } from '../../components/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import { AskBox } from './ask-box.tsx'
import { TriedAnswer } from './tried-answer.tsx'

type Message = { role: 'customer' | 'assistant'; text: string }
type Round = { question: string; answer: Answer }

/** A chat with the agent that posts nothing. */
export function TryPage() {
  const { org = '' } = usePathParts()
  const words = useWords()
  const say = useToast()
  const [rounds, setRounds] = useState<Round[]>([])
  const [person, setPerson] = useState<'visitor' | 'user'>('visitor')
  const [channel, setChannel] = useState<'web' | 'email'>('web')
  const answer = useMutation({
    mutationFn: (question: string) =>
      ask<Answer>('POST', '/answers', {
        messages: [...rounds.flatMap(toMessages), { role: 'customer', text: question }],
        channel,
        contact: { role: person === 'user' ? 'user' : 'lead', verified: person === 'user' },
      }),
    onSuccess: (given, question) => setRounds((all) => [...all, { question, answer: given }]),
    onError: (error) => say(wordsOf(error)),
  })
  return (
    <Page
      title={words.try.title}
      className="try-page"
      actions={
        <>
          <span className="meta">{words.try.nothing}</span>
          <button type="button" className="btn" onClick={() => setRounds([])}>
            {words.try.over}
          </button>
        </>
      }
    >
      <div className="body">
        <p className="who2">
          <label className="inline">
            {words.try.as}{' '}
            <select
              className="input compact short"
              value={person}
              onChange={(event) => setPerson(event.target.value === 'user' ? 'user' : 'visitor')}
            >
              <option value="visitor">{words.try.visitor}</option>
              <option value="user">{words.try.user}</option>
            </select>
          </label>
          <label className="inline">
            {words.try.on}{' '}
            <select
              className="input compact short"
              value={channel}
              onChange={(event) => setChannel(event.target.value === 'email' ? 'email' : 'web')}
            >
              <option value="web">{words.channel.web}</option>
              <option value="email">{words.channel.email}</option>
            </select>
          </label>
        </p>
        {rounds.length === 0 && <p className="quiet">{words.try.intro}</p>}
        <ol className="line" aria-live="polite">
          {rounds.map((round, place) => (
            <TriedAnswer key={place} {...round} org={org} />
          ))}
        </ol>
        {answer.isPending && <p className="meta">{words.try.thinking}…</p>}
      </div>
      <AskBox isBusy={answer.isPending} ask={(question) => answer.mutate(question)} />
    </Page>
  )
}

function toMessages({ question, answer }: Round): Message[] {
  const asked: Message = { role: 'customer', text: question }
  return answer.body === null ? [asked] : [asked, { role: 'assistant', text: textOf(answer.body) }]
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent
}
