const versions = new WeakMap()

/**
 * Makes the children of `parent` show `items` in order. A child is kept while its key and its
 * version stay the same, so that focus, open folds and loaded images survive live updates.
 */
export function showList(parent, items, { keyOf, versionOf, render }) {
  const old = new Map([...parent.children].map((child) => [child.dataset.key, child]))
  const wanted = items.map((item) => {
    const key = String(keyOf(item))
    const version = versionOf(item)
    const kept = old.get(key)
    if (kept && versions.get(kept) === version) return kept
    const made = render(item)
    made.dataset.key = key
    versions.set(made, version)
    return made
  })
  removeUnwanted(parent, new Set(wanted))
  wanted.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null)
  })
}

function removeUnwanted(parent, wanted) {
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
}
