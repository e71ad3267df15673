import { type ReactNode, useId, useState } from 'react'
import type { Document } from '#api-contract/knowledge.ts'
import { Field } from '../../../components/controls/field.tsx'
import { useWords } from '../../../language/use-words.ts'
import { type Fields, readFields } from './document-fields.ts'
import { MarkdownText } from './markdown-text.tsx'
import { AudienceField, QuestionsField } from './shared-fields.tsx'

/** A longer text is edited without its preview, so that keys stay quick. */
const longestPreview = 200_000

/** The text left, the customer's view right; published documents are searchable at once. */
export function DocumentForm(props: {
  fields: Fields
  format?: Document['format']
  isOff: boolean
  status?: ReactNode
  change?: (fields: Fields) => void
  publish: (fields: Fields) => void
}) {
  const { fields, format = 'markdown', isOff, status, change, publish } = props
  const { knowledge } = useWords()
  return (
    <form
      onChange={(event) => change?.(readFields(new FormData(event.currentTarget), format))}
      onSubmit={(event) => {
        event.preventDefault()
        publish(readFields(new FormData(event.currentTarget), format))
      }}
    >
      <fieldset className="stack document-form" disabled={isOff}>
        <Field
          label={knowledge.name}
          name="title"
          defaultValue={fields.title}
          required
          maxLength={500}
        />
        <Body fields={fields} format={format} />
        <Facts fields={fields} />
        <p className="wrap publish">
          {change && <button className="btn primary">{knowledge.publish}</button>}
          <span className="meta" role="status">
            {status}
          </span>
        </p>
      </fieldset>
    </form>
  )
}

function Body({ fields, format }: { fields: Fields; format: Document['format'] }) {
  const { knowledge, shelf } = useWords()
  const [body, setBody] = useState(fields.body)
  const id = useId()
  return (
    <div className="editor wide">
      <div className="field">
        <label htmlFor={id}>{knowledge.body}</label>
        <textarea
          id={id}
          className="input"
          name="body"
          dir="auto"
          value={body}
          onChange={(event) => setBody(event.target.value)}
          required
        />
      </div>
      <section aria-label={knowledge.preview} tabIndex={0}>
        <p className="label">{knowledge.preview}</p>
        <div className="prose" dir="auto">
          {body.length > longestPreview ? (
            <p className="hint">{shelf.tooLong}</p>
          ) : format === 'markdown' ? (
            <MarkdownText text={body} />
          ) : (
            <p className="preview-text">{body}</p>
          )}
        </div>
      </section>
    </div>
  )
}

function Facts({ fields }: { fields: Fields }) {
  const { knowledge } = useWords()
  return (
    <>
      <QuestionsField questions={fields.questions} />
      <AudienceField audience={fields.audience} />
      <Field
        label={knowledge.language}
        name="language"
        defaultValue={fields.language ?? ''}
        maxLength={2}
        pattern="[a-z]{2}"
        hint={knowledge.anyLanguage}
      />
      <Field label={knowledge.url} name="url" type="url" defaultValue={fields.url ?? ''} />
    </>
  )
}
