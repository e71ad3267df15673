#!/usr/bin/env node
// The program's door: plain JavaScript that runs on Node 20, installs what is missing, and hands over to the pinned Node.
import { join } from 'node:path'
import { handOver, root } from '../scripts/runtime.mjs'

const words = process.argv.slice(2)
const isPageServer = words[0] === 'start' || (words[0] === 'serve' && !words.includes('worker'))
await handOver([join(root, 'src', 'cli', 'main.ts'), ...words], { withDashboard: isPageServer })
