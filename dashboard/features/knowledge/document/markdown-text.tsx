import { lexer, type Token, type Tokens } from 'marked'
import { createElement, Fragment, type ReactNode } from 'react'

/** Markdown as a customer would read it. Built as elements, so that no markup of the text ever runs. */
export function MarkdownText({ text }: { text: string }) {
  return <>{blocksOf(lexer(text))}</>
}

function blocksOf(tokens: readonly Token[]): ReactNode {
  return tokens.map((token, place) => <Fragment key={place}>{blockOf(token)}</Fragment>)
}

function blockOf(token: Token): ReactNode {
  const inner = () => inlinesOf(('tokens' in token && token.tokens) || [])
  switch (token.type) {
    case 'heading':
      return createElement('h2', {}, inner())
    case 'paragraph':
      return <p>{inner()}</p>
    case 'list':
      return createElement(
        (token as Tokens.List).ordered ? 'ol' : 'ul',
        { className: 'list' },
        (token as Tokens.List).items.map((item, place) => (
          <li key={place}>{blocksOf(item.tokens)}</li>
        )),
      )
    case 'blockquote':
      return <blockquote>{blocksOf((token as Tokens.Blockquote).tokens)}</blockquote>
    case 'table':
      return <TableOf table={token as Tokens.Table} />
    case 'hr':
      return <hr />
    case 'space':
      return null
    case 'text':
      return 'tokens' in token && token.tokens ? inner() : token.raw
    default:
      return <pre>{'text' in token ? String(token.text) : token.raw}</pre>
  }
}

function TableOf({ table }: { table: Tokens.Table }) {
  return (
    <table className="table">
      <thead>
        <tr>
          {table.header.map((cell, place) => (
            <th key={place}>{inlinesOf(cell.tokens)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, line) => (
          <tr key={line}>
            {row.map((cell, place) => (
              <td key={place}>{inlinesOf(cell.tokens)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function inlinesOf(tokens: readonly Token[]): ReactNode {
  return tokens.map((token, place) => <Fragment key={place}>{inlineOf(token)}</Fragment>)
}

function inlineOf(token: Token): ReactNode {
  const inner = () => inlinesOf(('tokens' in token && token.tokens) || [])
  switch (token.type) {
    case 'strong':
      return <strong>{inner()}</strong>
    case 'em':
      return <em>{inner()}</em>
    case 'del':
      return <del>{inner()}</del>
    case 'codespan':
      return <code>{(token as Tokens.Codespan).text}</code>
    case 'br':
      return <br />
    case 'link':
      return <span className="linked">{inner()}</span>
    case 'escape':
      return (token as Tokens.Escape).text
    case 'text':
      return 'tokens' in token && token.tokens ? inner() : (token as Tokens.Text).text
    default:
      return token.raw
  }
}
