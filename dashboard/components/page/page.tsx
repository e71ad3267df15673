import { type ReactNode, useEffect } from 'react'

/** The frame of every page: one `h1`, its own title, its actions. */
export function Page(props: {
  title: string
  heading?: ReactNode
  actions?: ReactNode
  before?: ReactNode
  /** Pages of the same kind, beside the heading. */
  tabs?: ReactNode
  className?: string
  children: ReactNode
}) {
  const { title, heading, actions, before, tabs, className = '', children } = props
  useEffect(() => {
    document.title = `${title} · Firstline`
  }, [title])
  return (
    <main className={`page ${className}`} id="main" tabIndex={-1}>
      <header className="page-head">
        {before}
        {heading ?? <h1>{title}</h1>}
        {tabs}
        {actions && <div className="push wrap">{actions}</div>}
      </header>
      {children}
    </main>
  )
}
