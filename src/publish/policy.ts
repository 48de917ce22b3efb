import { contentPolicyHeader } from './pages'

/*
 * Which policy goes with which response, for `npm start` and for the header files of hosts. A worker is held to the policy of its own
 * script's response: so WebAssembly is allowed to the search's worker, which runs Pagefind, and to nothing else.
 */

/** The search's worker, as Vite names it (see plugin.ts) and as hosts write it in their rules: below the base, with a star for the hash. */
export const searchWorker = { name: 'pagefind/worker-[hash].js', rule: 'pagefind/worker-*' }

/** What the search's worker may do: run Pagefind's script and program, and ask its own origin for the index. */
export const searchWorkerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

/** The Content-Security-Policy of a file's response; `path` is below the base, without a leading slash. */
export const policyOf = (path: string) => (/^pagefind\/worker-[\w-]+\.js$/.test(path) ? searchWorkerPolicy : contentPolicyHeader)
