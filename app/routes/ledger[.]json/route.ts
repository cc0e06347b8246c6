import { rethrow } from '#app/http/respond.server.ts'
import { ledgerHead } from '#app/services/ledger/ledger-lines.server.ts'

/** The hash that stands for the whole ledger, and how many entries it has. */
export const loader = async () => Response.json(await ledgerHead().catch(rethrow))
