import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Document } from '#api-contract/knowledge.ts'
import { ask } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { wordsOf } from '../../components/overlays/toasts.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useSourceWords } from '../../language/use-source-words.ts'
import { useWords } from '../../language/use-words.ts'
import { KnowledgePage } from './knowledge-page.tsx'
import { useSources } from './sources/use-sources.ts'
import { SourceList } from './sources/source-list.tsx'

type Taken = { name: string; state: 'loading' | 'loaded' | 'failed'; why: string }

/** Where documents come from: Intercom, files, and what was written here. */
export function SourcesPage() {
  const { shelf } = useWords()
  const { isPending } = useSources()
  return (
    <KnowledgePage part={shelf.sources}>
      <div className="stack">
        <SourceList />
        {!isPending && <FromFiles />}
      </div>
    </KnowledgePage>
  )
}

function FromFiles() {
  const { shelf, knowledge } = useWords()
  const sources = useSourceWords()
  const overview = useQuery(queries.overview(''))
  const me = useQuery(queries.me())
  const here = overview.data?.items.filter(({ source_id }) => source_id === null).length
  return (
    <section className="sources wide" aria-labelledby="from-files">
      <h2 id="from-files">{sources.files}</h2>
      <p className="quiet">
        {shelf.sourcesLead} {shelf.here}: {here ?? '–'} {knowledge.documents}.
      </p>
      {me.data !== undefined && me.data.role !== 'member' && <Files />}
      <p className="hint">
        {shelf.byApi}: <code>POST /api/v1/knowledge/documents</code>
      </p>
    </section>
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
