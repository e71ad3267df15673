import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Page } from '../../components/page/page.tsx'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { KnowledgeTabs } from './knowledge-tabs.tsx'

/** The frame of the pages about knowledge; members read only. */
export function KnowledgePage({ part, children }: { part?: string; children: ReactNode }) {
  const { org = '' } = usePathParts()
  const { knowledge } = useWords()
  const me = useQuery(queries.me())
  return (
    <Page
      title={part === undefined ? knowledge.title : `${knowledge.title}: ${part}`}
      heading={<h1>{knowledge.title}</h1>}
      className="knowledge-page"
      tabs={<KnowledgeTabs />}
      actions={
        me.data?.role !== 'member' && (
          <Link className="btn" to={`/o/${org}/knowledge/new`}>
            <Icon name="plus" />
            {knowledge.create}
          </Link>
        )
      }
    >
      <div className="body">{children}</div>
    </Page>
  )
}
