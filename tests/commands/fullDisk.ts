import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/*
 * Loaded before a command (node --import): the disk is full after the first WRITES files of an edition, as a real one is, that is with a file
 * begun and cut off.
 */
const { writeFileSync } = fs
let left = Number(process.env['WRITES'])
fs.writeFileSync = (file, data, options) => {
  if (typeof file === 'string' && file.includes('.next/') && left-- <= 0) {
    writeFileSync(file, '', options)
    throw Object.assign(new Error(`ENOSPC: no space left on device, open '${file}'`), { code: 'ENOSPC', path: file })
  }
  writeFileSync(file, data, options)
}
syncBuiltinESMExports()
