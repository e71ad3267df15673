import { Trouble } from '../../components/page/loaded.tsx'
import { NothingHere } from '../../components/page/nothing-here.tsx'
import { Page } from '../../components/page/page.tsx'

/** What a page shows that could not be opened. */
export function RouteTrouble({ error }: { error?: unknown }) {
  return (
    <Page title="Firstline">
      {error === undefined ? (
        <NothingHere />
      ) : (
        <Trouble what="Firstline" error={error} retry={() => location.reload()} />
      )}
    </Page>
  )
}
