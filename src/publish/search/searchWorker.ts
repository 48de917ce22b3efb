/*
 * What the search's worker is and may do; delivery/headers.ts gives it its header. A worker is held to the policy of its own
 * script's response: so WebAssembly is allowed to the search's worker, which runs Pagefind, and to nothing else.
 */

/** The search's worker, as Vite names it (see plugin.ts) and as hosts write it in their rules: below the base, with a star for the hash. */
export const searchWorker = { name: 'pagefind/worker-[hash].js', rule: 'pagefind/worker-*' }

/** What the search's worker may do: run Pagefind's script and program, and ask its own origin for the index. */
export const searchWorkerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
