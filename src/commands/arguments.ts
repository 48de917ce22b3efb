import { parseArgs, type ParseArgsConfig } from 'node:util'

/** Reads a command's arguments. Wrong usage says so, shows the form, and ends the process with 2. */
export function readArguments<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs<T>(config)
  } catch (error) {
    return wrongUsage(usage, error instanceof Error ? error.message : String(error))
  }
}

export function wrongUsage(usage: string, reason: string): never {
  console.error(`${reason}\nusage: ${usage}`)
  process.exit(2)
}
