import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Document } from '#api-contract/knowledge.ts'
import { ask } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/icon.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { wordsOf } from '../../components/toasts.tsx'
import { visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { KnowledgePage } from './knowledge-page.tsx'

type Taken = { name: string; state: 'loading' | 'loaded' | 'failed'; why: string }

/** Where documents come from, and files taken in. */
export function SourcesPage() {
  const { shelf, knowledge } = useWords()
  const overview = useQuery(queries.overview(''))
  const me = useQuery(queries.me())
  return (
    <KnowledgePage part={shelf.sources}>
      <div className="stack">
        <p className="quiet">{shelf.sourcesLead}</p>
        {me.data?.role !== 'member' && <Files />}
        <Loaded query={overview} what={shelf.sources}>
          {({ items }) => {
            const here = items.filter(({ source_id }) => source_id === null).length
            return (
              <dl className="kv wide" aria-label={shelf.bySource}>
                <div className="pair">
                  <dt>{shelf.here}</dt>
                  <dd>
                    {here} {knowledge.documents}
                  </dd>
                </div>
              </dl>
            )
          }}
        </Loaded>
        <p className="hint">
          {shelf.byApi}: <code>POST /api/v1/knowledge/documents</code>
        </p>
      </div>
    </KnowledgePage>
  )
}

function Files() {
  const { shelf } = useWords()
  const queryClient = useQueryClient()
  const [taken, setTaken] = useState<Taken[]>([])
  const put = (next: Taken) =>
    setTaken((all) => [...all.filter(({ name }) => name !== next.name), next])
  const take = async (files: File[]) => {
    for (const file of files) {
      const { name } = file
      put({ name, state: 'loading', why: '' })
      try {
        await ask<Document>('POST', '/knowledge/files', { name, text: await file.text() })
        put({ name, state: 'loaded', why: '' })
      } catch (error) {
        put({ name, state: 'failed', why: wordsOf(error) })
      }
    }
    await queryClient.invalidateQueries()
  }
  return (
    <div className="stack wide">
      <label className="field wide">
        <span>{shelf.chooseFiles}</span>
        <input
          className="input"
          type="file"
          multiple
          accept=".md,.markdown,.html,.htm,.txt"
          onChange={(event) => void take([...(event.target.files ?? [])])}
        />
      </label>
      <p className="hint">{shelf.filesHint}</p>
      <div role="status" className="wide">
        <ul className="rows">
          {taken.map((file) => (
            <TakenRow file={file} key={file.name} />
          ))}
        </ul>
      </div>
    </div>
  )
}

function TakenRow({ file: { name, state, why } }: { file: Taken }) {
  const { shelf } = useWords()
  const shown = visibleText(name)
  if (state === 'loading') return <li>{shelf.loading(shown)}</li>
  const isLoaded = state === 'loaded'
  return (
    <li className={`state ${isLoaded ? 'is-works' : 'is-failed'} warn`}>
      <Icon name={isLoaded ? 'check' : 'failed'} />
      {isLoaded ? shelf.loaded(shown) : shelf.dropped(shown, why)}
    </li>
  )
}
