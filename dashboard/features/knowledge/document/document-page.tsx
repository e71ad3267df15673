import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Document } from '#api-contract/knowledge.ts'
import { ask } from '../../../api/client.ts'
import { queries } from '../../../api/queries.ts'
import { AskFirst } from '../../../components/overlays/ask-first.tsx'
import { Icon } from '../../../components/controls/icon.tsx'
import { Loaded } from '../../../components/page/loaded.tsx'
import { Page } from '../../../components/page/page.tsx'
import { useToast, wordsOf } from '../../../components/overlays/toasts.tsx'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { usePathParts, useSearchTexts } from '../../../components/page/use-address.ts'
import { useWords } from '../../../language/use-words.ts'
import { DocumentEditor } from './document-editor.tsx'
import { HistoryTab } from './history-tab.tsx'
import { PassagesTab } from './passages-tab.tsx'
import { isTaken, TakenDocument } from '../sources/taken-document.tsx'
import { UsedTab } from './used-tab.tsx'

const tabs = ['edit', 'passages', 'used', 'history'] as const

/** One document, or a new one under the address `new`. */
export function DocumentPage() {
  const { id = '' } = usePathParts()
  return id === 'new' ? <NewDocument /> : <OldDocument key={id} id={id} />
}

function NewDocument() {
  const { knowledge } = useWords()
  return (
    <Page title={knowledge.create} before={<Back />} className="knowledge-page">
      <div className="body">
        <DocumentEditor document={undefined} />
      </div>
    </Page>
  )
}

function OldDocument({ id }: { id: string }) {
  const { knowledge } = useWords()
  const document = useQuery(queries.document(id))
  const me = useQuery(queries.me())
  const mayDelete =
    document.data && !isTaken(document.data) && me.data !== undefined && me.data.role !== 'member'
  const title = document.data && visibleText(document.data.title)
  return (
    <Page
      title={title ?? knowledge.title}
      heading={
        <h1 className="cut" title={title}>
          {title ?? knowledge.title}
        </h1>
      }
      before={<Back />}
      className="knowledge-page"
      actions={mayDelete && <Delete id={id} />}
    >
      <div className="body">
        <Loaded query={document} what={knowledge.title}>
          {(data) => <Tabs document={data} />}
        </Loaded>
      </div>
    </Page>
  )
}

function Tabs({ document }: { document: Document }) {
  const { shelf } = useWords()
  const search = useSearchTexts()
  const shown = tabs.find((tab) => tab === search['tab']) ?? 'edit'
  return (
    <>
      <nav className="tabs" aria-label={document.title}>
        {tabs.map((tab) => (
          <Link
            key={tab}
            to="."
            search={tab === 'edit' ? {} : { tab }}
            aria-current={tab === shown ? 'page' : undefined}
          >
            {shelf.tabs[tab]}
          </Link>
        ))}
      </nav>
      {shown === 'edit' && <Edit document={document} key={document.updated_at} />}
      {shown === 'passages' && <PassagesTab id={document.id} />}
      {shown === 'used' && <UsedTab id={document.id} />}
      {shown === 'history' && <HistoryTab document={document} />}
    </>
  )
}

/** What comes from a source is changed there. */
function Edit({ document }: { document: Document }) {
  if (isTaken(document)) return <TakenDocument document={document} />
  return <DocumentEditor document={document} />
}

function Delete({ id }: { id: string }) {
  const { org = '' } = usePathParts()
  const { knowledge } = useWords()
  const say = useToast()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const remove = useMutation({
    mutationFn: () => ask('DELETE', `/knowledge/documents/${encodeURIComponent(id)}`),
    onSuccess: async () => {
      await navigate({ href: `/o/${org}/knowledge` })
      await queryClient.invalidateQueries()
    },
    onError: (error) => say(wordsOf(error)),
  })
  return (
    <AskFirst
      label={knowledge.delete}
      className="btn danger"
      question={knowledge.deleteAsk}
      confirm={knowledge.delete}
      onConfirm={() => remove.mutate()}
    />
  )
}

function Back() {
  const { org = '' } = usePathParts()
  const { knowledge } = useWords()
  return (
    <Link className="back" to={`/o/${org}/knowledge`}>
      <Icon name="left" />
      {knowledge.title}
    </Link>
  )
}
