import type { ReactNode } from 'react'
import { Icon } from '../../../components/controls/icon.tsx'
import { visibleText } from '../../../components/texts/untrusted.ts'

/** One folded card beside the thread. */
export function Card(props: {
  name: string
  gist?: string
  isOpen?: boolean
  children: ReactNode
}) {
  const { name, gist, isOpen = false, children } = props
  return (
    <details className="fold" open={isOpen}>
      <summary>
        <b className="strong">{name}</b>
        <span className="hint cut">{visibleText(gist ?? '')}</span>
        <span className="turn">
          <Icon name="down" />
        </span>
      </summary>
      {children}
    </details>
  )
}

/** Attributes of somebody else, as text. */
export function AttributeCard(props: {
  name: string
  gist?: string
  values: Record<string, unknown>
}) {
  const { name, gist, values } = props
  const entries = Object.entries(values)
  if (entries.length === 0 && gist === undefined) return null
  return (
    <Card name={name} gist={gist ?? `${entries.length}`} isOpen={gist === undefined}>
      <dl className="kv">
        {entries.map(([key, value]) => (
          <div key={key} className="pair">
            <dt>{visibleText(key)}</dt>
            <dd>{visibleText(typeof value === 'string' ? value : JSON.stringify(value))}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
