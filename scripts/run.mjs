// Runs a program of ours on the pinned Node, after installing what is missing.
// Plain JavaScript without dependencies, since it must work on Node 20 before anything is installed.
import { handOver } from './runtime.mjs'

await handOver(process.argv.slice(2))
