import { createServer } from 'node:http'

// The same bytes for every request: what this machine can do without a site. Prints its port.
const body = Buffer.alloc(Number(process.argv[2]), 'a')
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length }
const server = createServer((_request, response) => response.writeHead(200, headers).end(body))

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`)
})
