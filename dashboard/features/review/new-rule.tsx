import { useState } from 'react'
import type { SavedWatchRule, WatchRule } from '#api-contract/supervision.ts'
import { CopyButton } from '../../components/controls/copy-button.tsx'
import { Field } from '../../components/controls/field.tsx'
import { useWords } from '../../language/use-words.ts'
import { PreviewLine } from './preview-line.tsx'
import { textOf } from './text-of.ts'
import { useReviewChange } from './use-review-change.ts'

type Kind = WatchRule['kind']

const kinds: Kind[] = ['waiting_longer', 'angry_with_ai', 'handed_off_unassigned', 'words']

/** A sentence that is built, with what it would have matched yesterday. */
export function NewRule() {
  const { watch } = useWords().supervision
  const [kind, setKind] = useState<Kind>('waiting_longer')
  const [minutes, setMinutes] = useState('10')
  const [words, setWords] = useState('')
  const [secret, setSecret] = useState<string>()
  const create = useReviewChange<SavedWatchRule>(({ webhook_secret }) => setSecret(webhook_secret))
  const condition = toCondition(kind, { minutes, words })
  return (
    <section className="group" aria-labelledby="new-rule">
      <h2 id="new-rule">{watch.add}</h2>
      <form
        className="stack new-rule"
        onSubmit={(event) => {
          event.preventDefault()
          const url = textOf(new FormData(event.currentTarget), 'url')
          const body = { ...condition, ...(url !== '' && { webhook_url: url }) }
          create.mutate({ method: 'POST', path: '/watch-rules', body })
        }}
      >
        <div className="wrap">
          <label className="inline">
            {watch.when}
            <select
              className="input compact"
              value={kind}
              onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? kind)}
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {watch.kinds[one]}
                </option>
              ))}
            </select>
          </label>
          {kind === 'waiting_longer' && (
            <label className="inline">
              <input
                className="input compact short"
                type="number"
                min={1}
                max={10_080}
                required
                value={minutes}
                onChange={({ target }) => setMinutes(target.value)}
              />
              {watch.minutes}
            </label>
          )}
          {kind === 'words' && (
            <input
              className="input compact"
              aria-label={watch.wordsLabel}
              placeholder={watch.wordsLabel}
              minLength={2}
              maxLength={100}
              required
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          )}
        </div>
        {condition && <PreviewLine condition={condition} />}
        <Field
          label={watch.webhook}
          hint={watch.webhookHint}
          name="url"
          type="url"
          autoComplete="off"
          problem={create.isError ? create.error.message : undefined}
        />
        <button className="btn primary" disabled={create.isPending}>
          {watch.add}
        </button>
      </form>
      {secret !== undefined && (
        <div className="stack" role="status">
          <p>{watch.secretOnce}</p>
          <p className="code-once mono">{secret}</p>
          <CopyButton text={secret} />
        </div>
      )}
    </section>
  )
}

/** Undefined while it is half. */
function toCondition(kind: Kind, { minutes, words }: { minutes: string; words: string }) {
  if (kind === 'waiting_longer') {
    const count = Number(minutes)
    return Number.isInteger(count) && count >= 1 && count <= 10_080
      ? { kind, minutes: count }
      : undefined
  }
  if (kind === 'words') return words.trim().length > 1 ? { kind, words: words.trim() } : undefined
  return { kind }
}
