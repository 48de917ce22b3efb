import path from 'node:path'
import { createServer } from 'vite'
import { editionPlugin } from '../publish/plugin'
import { readArguments } from './arguments'
import { printProblems } from './problems'
import { baseOf } from './publishEdition'
import { root } from './root'

const { values } = readArguments('npm run dev -- [--data DIR] [--port N]', { options: { data: { type: 'string' }, port: { type: 'string' } } })
const data = path.resolve(values.data ?? path.join(root, 'data'))

const server = await createServer({
  root,
  configFile: path.join(root, 'vite.config.ts'),
  server: values.port === undefined ? {} : { port: Number(values.port) },
  plugins: [editionPlugin({ data, base: await baseOf(data), onProblems: printProblems })],
})
await server.listen()
server.printUrls()
