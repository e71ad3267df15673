import { Trouble } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { useWords } from '../../language/use-words.ts'

/** What a page shows that could not be opened. */
export function RouteTrouble({ error }: { error?: unknown }) {
  const words = useWords()
  return (
    <Page title="Firstline">
      {error === undefined ? (
        <p className="empty">{words.common.notFound}</p>
      ) : (
        <Trouble what="Firstline" error={error} retry={() => location.reload()} />
      )}
    </Page>
  )
}
