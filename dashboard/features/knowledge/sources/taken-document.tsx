import { useQuery } from '@tanstack/react-query'
import type { Document } from '#api-contract/knowledge.ts'
import { ask } from '../../../api/client.ts'
import { queries } from '../../../api/queries.ts'
import { blocksOf } from '../../../components/texts/blocks-of.ts'
import { Icon } from '../../../components/controls/icon.tsx'
import { useSourceWords } from '../../../language/use-source-words.ts'
import { useWords } from '../../../language/use-words.ts'
import { readQuestions } from '../document/document-fields.ts'
import { AudienceField, QuestionsField } from '../document/shared-fields.tsx'
import { useSourceAct, useSourceName } from './use-sources.ts'

type Taken = Document & { origin: NonNullable<Document['origin']> }

export function isTaken(document: Document): document is Taken {
  return document.origin !== null
}

/** [K5] A document of a source: its text to read, and what may be said of it here. */
export function TakenDocument({ document }: { document: Taken }) {
  const { knowledge } = useWords()
  const words = useSourceWords()
  const nameOf = useSourceName()
  const { url, body, origin } = document
  return (
    <div className="taken">
      <p className="banner slim">
        {words.taken(nameOf(origin.source_id))}
        {url !== null && (
          <a className="link" href={url} target="_blank" rel="noreferrer">
            <Icon name="out" />
            {words.openThere}
          </a>
        )}
      </p>
      <section aria-label={knowledge.preview}>
        <p className="label">{knowledge.preview}</p>
        <div className="prose" dir="auto">
          {blocksOf(body).map((block, place) => (
            <p className="preview-text" key={place}>
              {block}
            </p>
          ))}
        </div>
      </section>
      <OwnFacts document={document} />
    </div>
  )
}

function OwnFacts({ document }: { document: Taken }) {
  const words = useSourceWords()
  const me = useQuery(queries.me())
  const path = `/knowledge/documents/${encodeURIComponent(document.id)}`
  const save = useSourceAct(
    (body: object) => ask<Document>('PATCH', path, body),
    () => words.saved,
  )
  const isReader = me.data === undefined || me.data.role === 'member'
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(readOwn(new FormData(event.currentTarget)))
      }}
    >
      <fieldset className="stack" disabled={isReader || save.isPending}>
        <QuestionsField questions={document.questions} />
        <AudienceField
          audience={document.audience}
          {...(document.origin.audience === 'internal' && { fixedWhy: words.onlyInternal })}
        />
        <div className="field wide">
          <label className="inline">
            <input type="checkbox" name="in_use" defaultChecked={!document.is_off} />
            {words.inUse}
          </label>
          <p className="hint small">{words.inUseHint}</p>
        </div>
        {!isReader && <button className="btn primary">{words.save}</button>}
      </fieldset>
    </form>
  )
}

/** A choice that is switched off says nothing. */
function readOwn(form: FormData) {
  const audience = form.get('audience')
  return {
    questions: readQuestions(form),
    is_off: !form.has('in_use'),
    ...(audience !== null && { audience }),
  }
}
