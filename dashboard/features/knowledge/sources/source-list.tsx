import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { KnowledgeSource } from '#api-contract/knowledge-sources.ts'
import { ask } from '../../../api/client.ts'
import { queries } from '../../../api/queries.ts'
import { Icon } from '../../../components/controls/icon.tsx'
import { Loaded } from '../../../components/page/loaded.tsx'
import { usePathParts } from '../../../components/page/use-address.ts'
import { useSourceWords } from '../../../language/use-source-words.ts'
import { SourceItem } from './source-item.tsx'
import { useSourceAct, useSources } from './use-sources.ts'

const kinds = ['intercom_articles', 'intercom_internal_articles'] as const

/** [K5] What is taken over from Intercom, how it stands, and what could be. */
export function SourceList() {
  const words = useSourceWords()
  const sources = useSources()
  const me = useQuery(queries.me())
  const mayChange = me.data !== undefined && me.data.role !== 'member'
  return (
    <section className="sources wide" aria-labelledby="from-intercom">
      <h2 id="from-intercom">{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      <Loaded query={sources} what={words.title}>
        {({ items }) => {
          const missing = kinds.filter((kind) => !items.some((one) => one.kind === kind))
          return (
            <>
              {items.length === 0 && <p className="none">{words.empty}</p>}
              <ul className="rows">
                {items.map((source) => (
                  <SourceItem source={source} mayChange={mayChange} key={source.id} />
                ))}
              </ul>
              {mayChange && missing.length > 0 && <Choices missing={missing} />}
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

type Kind = KnowledgeSource['kind']

function Choices({ missing }: { missing: readonly Kind[] }) {
  const { org = '' } = usePathParts()
  const words = useSourceWords()
  const integration = useQuery(queries.integration())
  const add = useSourceAct(
    (kind: Kind) => ask<KnowledgeSource>('POST', '/knowledge/sources', { kind }),
    () => words.adding,
  )
  if (integration.data?.status === 'not_connected')
    return (
      <p className="acts">
        <span className="quiet">{words.unconnected}</span>
        <Link className="btn" to={`/o/${org}/settings/integrations/intercom/connection`}>
          {words.connect}
        </Link>
      </p>
    )
  return (
    <ul className="choices">
      {missing.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            className="btn"
            disabled={add.isPending}
            onClick={() => add.mutate(kind)}
          >
            <Icon name="plus" />
            {words.add(words.names[kind])}
          </button>
          <span className="quiet">{words.about[kind]}</span>
        </li>
      ))}
    </ul>
  )
}
