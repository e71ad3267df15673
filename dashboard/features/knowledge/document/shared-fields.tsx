import { useId } from 'react'
import type { Document } from '#api-contract/knowledge.ts'
import { useWords } from '../../../language/use-words.ts'

/** The known questions that a document answers, a line each. */
export function QuestionsField({ questions }: { questions: string[] }) {
  const { knowledge } = useWords()
  const id = useId()
  return (
    <div className="field wide">
      <label htmlFor={id}>{knowledge.questions}</label>
      <textarea
        id={id}
        className="input"
        name="questions"
        rows={3}
        dir="auto"
        defaultValue={questions.join('\n')}
      />
    </div>
  )
}

/** Whom a document may be quoted to; `fixedWhy` says why it cannot be chosen. */
export function AudienceField(props: { audience: Document['audience']; fixedWhy?: string }) {
  const { audience, fixedWhy } = props
  const { knowledge } = useWords()
  const id = useId()
  const isFixed = fixedWhy !== undefined
  return (
    <div className="field">
      <label htmlFor={id}>{knowledge.audience}</label>
      <select
        id={id}
        className="input compact"
        name="audience"
        defaultValue={audience}
        disabled={isFixed}
        aria-describedby={isFixed ? `${id}-why` : undefined}
      >
        <option value="public">{knowledge.public}</option>
        <option value="internal">{knowledge.internal}</option>
      </select>
      {isFixed && (
        <p className="hint small" id={`${id}-why`}>
          {fixedWhy}
        </p>
      )}
    </div>
  )
}
