import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { usePathParts } from '../../components/use-address.ts'
import type { Document } from '#api-contract/knowledge.ts'
import { ask } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { AskFirst } from '../../components/ask-first.tsx'
import { Icon } from '../../components/icon.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { useToast, wordsOf } from '../../components/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import { DocumentForm } from './document-form.tsx'

/** One document, or a new one under the address `new`. */
export function DocumentPage() {
  const { id = '' } = usePathParts()
  return id === 'new' ? <NewDocument /> : <OldDocument id={id} />
}

function useSave(id: string | undefined) {
  const { org = '' } = usePathParts()
  const { knowledge } = useWords()
  const say = useToast()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: object) =>
      id === undefined
        ? ask<Document>('POST', '/knowledge/documents', body)
        : ask<Document>('PATCH', `/knowledge/documents/${encodeURIComponent(id)}`, body),
    onSuccess: async () => {
      say(knowledge.inUse)
      await queryClient.invalidateQueries()
      if (id === undefined) await navigate({ href: `/o/${org}/knowledge` })
    },
    onError: (error) => say(wordsOf(error)),
  })
}

function NewDocument() {
  const { knowledge } = useWords()
  const save = useSave(undefined)
  return (
    <Page title={knowledge.create} before={<Back />}>
      <div className="body">
        <DocumentForm save={save.mutate} isSaving={save.isPending} />
      </div>
    </Page>
  )
}

function OldDocument({ id }: { id: string }) {
  const { org = '' } = usePathParts()
  const { knowledge } = useWords()
  const say = useToast()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const document = useQuery(queries.document(id))
  const save = useSave(id)
  const remove = useMutation({
    mutationFn: () => ask('DELETE', `/knowledge/documents/${encodeURIComponent(id)}`),
    onSuccess: async () => {
      await navigate({ href: `/o/${org}/knowledge` })
      await queryClient.invalidateQueries({ queryKey: ['documents'] })
    },
    onError: (error) => say(wordsOf(error)),
  })
  return (
    <Page
      title={document.data?.title ?? knowledge.title}
      before={<Back />}
      actions={
        <AskFirst
          label={knowledge.delete}
          className="btn danger"
          question={knowledge.deleteAsk}
          confirm={knowledge.delete}
          onConfirm={() => remove.mutate()}
        />
      }
    >
      <div className="body">
        <Loaded query={document} what={knowledge.title}>
          {(data) => (
            <DocumentForm
              key={data.updated_at}
              document={data}
              save={save.mutate}
              isSaving={save.isPending}
            />
          )}
        </Loaded>
      </div>
    </Page>
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
