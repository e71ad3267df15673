import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Document } from '#api-contract/knowledge.ts'
import type { WholeVersion } from '#api-contract/knowledge-desk.ts'
import { ask } from '../../../api/client.ts'
import { queries } from '../../../api/queries.ts'
import { Loaded } from '../../../components/page/loaded.tsx'
import { TimeText } from '../../../components/texts/time-text.tsx'
import { useToast, wordsOf } from '../../../components/overlays/toasts.tsx'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { useSearchTexts } from '../../../components/page/use-address.ts'
import { useWords } from '../../../language/use-words.ts'
import { TextDiff } from './text-diff.tsx'

/** Each save with who made it, what it changed, and the way back. */
export function HistoryTab({ document }: { document: Document }) {
  const { shelf } = useWords()
  const search = useSearchTexts()
  const versions = useQuery(queries.versions(document.id))
  const shown = Number(search['version'])
  return (
    <Loaded query={versions} what={shelf.tabs.history}>
      {({ items }) => (
        <>
          <p className="quiet lead">{shelf.versions}</p>
          <ol className="rows">
            {items.map(({ version, at, by }, place) => (
              <li key={version}>
                <p className="wrap">
                  <b>{version}</b>
                  <span className="meta">
                    <bdi>{by === null ? shelf.program : visibleText(by)}</bdi> ·{' '}
                    <TimeText at={at} isAgo /> {place === 0 && `· ${shelf.current}`}
                  </span>
                  {version > 1 && (
                    <Link className="push" to="." search={{ tab: 'history', version }}>
                      {shelf.compare}
                    </Link>
                  )}
                  {place > 0 && document.origin === null && (
                    <Restore document={document} version={version} />
                  )}
                </p>
                {shown === version && <Compared id={document.id} version={version} />}
              </li>
            ))}
          </ol>
        </>
      )}
    </Loaded>
  )
}

function Compared({ id, version }: { id: string; version: number }) {
  const { shelf } = useWords()
  const after = useQuery(queries.version(id, version))
  const before = useQuery(queries.version(id, version - 1))
  return (
    <Loaded query={after} what={shelf.compare}>
      {(is) => (
        <Loaded query={before} what={shelf.compare}>
          {(was) => <TextDiff before={textOf(was)} after={textOf(is)} />}
        </Loaded>
      )}
    </Loaded>
  )
}

/** Everything that a save may change, as lines. */
function textOf({ title, body, audience, language, url, questions }: WholeVersion): string {
  return [`# ${title}`, audience, language ?? '', url ?? '', ...questions, '', body].join('\n')
}

function Restore({ document, version }: { document: Document; version: number }) {
  const { shelf } = useWords()
  const say = useToast()
  const queryClient = useQueryClient()
  const me = useQuery(queries.me())
  const path = `/knowledge/documents/${encodeURIComponent(document.id)}`
  const restore = useMutation({
    mutationFn: async () => {
      const old = await ask<WholeVersion>('GET', `${path}/versions/${version}`)
      const { title, body, format, url, audience, language, questions } = old
      return ask('PATCH', path, { title, body, format, url, audience, language, questions })
    },
    onSuccess: async () => {
      say(shelf.restored)
      await queryClient.invalidateQueries()
    },
    onError: (error) => say(wordsOf(error)),
  })
  if (me.data?.role === 'member') return null
  return (
    <button
      type="button"
      className="btn slim"
      disabled={restore.isPending}
      onClick={() => restore.mutate()}
    >
      {shelf.restore}
    </button>
  )
}
