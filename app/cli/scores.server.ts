import { Command } from 'commander'
import { recomputeScores } from '#app/services/scores/recompute-scores.server.ts'
import { scoreWords as words } from '#messages/scores.ts'
import { withDatabase } from './with-database.server.ts'

export function scoresCommand(): Command {
  const recompute = new Command('recompute').description(words.recomputeHelp).action(async () => {
    const count = await withDatabase(recomputeScores)
    process.stdout.write(`${words.recomputed(count)}\n`)
  })
  return new Command('scores').description(words.command).addCommand(recompute)
}
