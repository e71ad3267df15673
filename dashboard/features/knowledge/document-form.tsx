import { useId, useState } from 'react'
import type { Document } from '#api-contract/knowledge.ts'
import { Field } from '../../components/field.tsx'
import { useWords } from '../../language/use-words.ts'
import { MarkdownText } from './markdown-text.tsx'

/** The text left, the customer's view right; published documents are searchable at once. */
export function DocumentForm(props: {
  document?: Document
  save: (body: object) => void
  isSaving: boolean
}) {
  const { document, save, isSaving } = props
  const { knowledge } = useWords()
  const [body, setBody] = useState(document?.body ?? '')
  const audienceId = useId()
  const bodyId = useId()
  const questionsId = useId()
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        save(toBody(new FormData(event.currentTarget), document?.format ?? 'markdown'))
      }}
    >
      <Field
        label={knowledge.name}
        name="title"
        defaultValue={document?.title}
        required
        maxLength={500}
      />
      <div className="editor wide">
        <div className="field">
          <label htmlFor={bodyId}>{knowledge.body}</label>
          <textarea
            id={bodyId}
            className="input"
            name="body"
            dir="auto"
            value={body}
            onChange={(event) => setBody(event.target.value)}
            required
          />
        </div>
        <section aria-label={knowledge.preview}>
          <p className="label">{knowledge.preview}</p>
          <div className="prose" dir="auto">
            {document?.format === undefined || document.format === 'markdown' ? (
              <MarkdownText text={body} />
            ) : (
              <p className="preview-text">{body}</p>
            )}
          </div>
        </section>
      </div>
      <div className="field">
        <label htmlFor={audienceId}>{knowledge.audience}</label>
        <select
          id={audienceId}
          className="input compact"
          name="audience"
          defaultValue={document?.audience ?? 'public'}
        >
          <option value="public">{knowledge.public}</option>
          <option value="internal">{knowledge.internal}</option>
        </select>
      </div>
      <Field
        label={knowledge.language}
        name="language"
        defaultValue={document?.language ?? ''}
        maxLength={2}
        hint={knowledge.anyLanguage}
      />
      <Field label={knowledge.url} name="url" type="url" defaultValue={document?.url ?? ''} />
      <div className="field wide">
        <label htmlFor={questionsId}>{knowledge.questions}</label>
        <textarea
          id={questionsId}
          className="input"
          name="questions"
          rows={4}
          dir="auto"
          defaultValue={document?.questions.join('\n')}
        />
      </div>
      <button className="btn primary" disabled={isSaving}>
        {knowledge.publish}
      </button>
    </form>
  )
}

function toBody(form: FormData, format: Document['format']): object {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return {
    title: text('title'),
    body: text('body'),
    format,
    audience: text('audience'),
    language: text('language') || null,
    url: text('url') || null,
    questions: text('questions')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  }
}
