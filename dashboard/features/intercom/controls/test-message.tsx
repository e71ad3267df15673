import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answer } from '#api-contract/answers.ts'
import { ask } from '../../../api/client.ts'
import { Icon } from '../../../components/controls/icon.tsx'
import { outcomeIcon } from '../../../components/sessions/state-mark.tsx'
import { wordsOf } from '../../../components/overlays/toasts.tsx'
import { useWords } from '../../../language/use-words.ts'

/** Asks what would happen to a message with the settings as they are saved; posts nothing. */
export function TestMessage() {
  const words = useWords()
  const { dialog } = words
  const [isOpen, setOpen] = useState(false)
  const test = useMutation({
    mutationFn: (text: string) =>
      ask<Answer>('POST', '/answers', { messages: [{ role: 'customer', text }] }),
  })
  if (!isOpen)
    return (
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {dialog.testMessage}
      </button>
    )
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault()
        const text = new FormData(event.currentTarget).get('message')
        if (typeof text === 'string' && text.trim() !== '') test.mutate(text)
      }}
    >
      <p className="with wide">
        <input
          className="input compact"
          name="message"
          aria-label={dialog.testPlaceholder}
          placeholder={dialog.testPlaceholder}
          maxLength={2000}
          dir="auto"
          autoFocus
        />
        <button className="btn" disabled={test.isPending}>
          {dialog.testMessage}
        </button>
      </p>
      <div role="status">
        {test.isPending && <p className="hint">{dialog.testing}</p>}
        {test.isError && <p className="state is-failed warn">{wordsOf(test.error)}</p>}
        {test.data && (
          <p className={`state is-${test.data.outcome.replace('_', '-')} warn`}>
            <Icon name={outcomeIcon(test.data.outcome)} />
            {dialog.tested(words.try.would[test.data.outcome], words.reasons[test.data.reason])}
          </p>
        )}
      </div>
    </form>
  )
}
