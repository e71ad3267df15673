import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Document } from '#api-contract/knowledge.ts'
import type { FoundDraft } from '#api-contract/knowledge-desk.ts'
import { ask } from '../../../api/client.ts'
import { queries } from '../../../api/queries.ts'
import { Loaded } from '../../../components/page/loaded.tsx'
import { shortTime } from '../../../components/texts/time-text.tsx'
import { useToast, wordsOf } from '../../../components/overlays/toasts.tsx'
import { usePathParts, useSearchTexts } from '../../../components/page/use-address.ts'
import { useClock, useWords } from '../../../language/use-words.ts'
import { DocumentForm } from './document-form.tsx'
import { type Fields, toFields } from './document-fields.ts'
import { useDraft } from './use-draft.ts'

/** The document as published, or the draft of it that the reader has not published yet. */
export function DocumentEditor({ document }: { document: Document | undefined }) {
  const { knowledge } = useWords()
  const me = useQuery(queries.me())
  const id = document?.id ?? 'new'
  const isWriter = me.data !== undefined && me.data.role !== 'member'
  // Read once, so that a form is not taken away under the pen; and anew by who comes back.
  const once = { staleTime: Infinity, gcTime: 0 }
  const draft = useQuery({ ...queries.draft(id), ...once, enabled: isWriter })
  if (me.data?.role === 'member')
    return <DocumentForm fields={toFields(document, {})} isOff publish={() => undefined} />
  return (
    <Loaded query={draft} what={knowledge.title}>
      {(found) => <Writing document={document} found={found} />}
    </Loaded>
  )
}

function Writing({ document, found }: { document: Document | undefined; found: FoundDraft }) {
  const words = useWords()
  const { shelf } = words
  const { org = '' } = usePathParts()
  const clock = useClock()
  const search = useSearchTexts()
  const id = document?.id ?? 'new'
  const { keep, drop, status, isSaved } = useDraft(id)
  const publish = usePublish(document?.id, drop)
  const asked = { title: search['title'], questions: search['question'] }
  const { draft } = found
  const tryDraft = (
    <Link to={`/o/${org}/try`} search={{ compare: 'draft', draft: id }}>
      {words.try.tryDraft}
    </Link>
  )
  const fields = toFields(document, (asked.title ?? asked.questions) ? asked : draft?.content)
  return (
    <>
      {draft && (
        <p className="banner slim">
          {shelf.draftOld(shortTime(new Date(draft.at), new Date(), clock))}
          <button type="button" className="link" onClick={() => void drop()}>
            {shelf.dropDraft}
          </button>
          {tryDraft}
        </p>
      )}
      <DocumentForm
        key={draft?.at ?? 'published'}
        fields={fields}
        format={document?.format ?? 'markdown'}
        isOff={publish.isPending}
        status={
          <>
            {status} {isSaved && tryDraft}
          </>
        }
        change={keep}
        publish={publish.mutate}
      />
    </>
  )
}

/** Publishing ends the draft. */
function usePublish(id: string | undefined, drop: () => Promise<void>) {
  const { org = '' } = usePathParts()
  const { shelf } = useWords()
  const say = useToast()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (fields: Fields) => {
      const saved =
        id === undefined
          ? await ask<Document>('POST', '/knowledge/documents', fields)
          : await ask<Document>('PATCH', `/knowledge/documents/${encodeURIComponent(id)}`, fields)
      await drop()
      return saved
    },
    onSuccess: async (saved) => {
      say(shelf.published)
      if (id === undefined) await navigate({ href: `/o/${org}/knowledge/${saved.id}` })
      await queryClient.invalidateQueries()
    },
    onError: (error) => say(wordsOf(error)),
  })
}
