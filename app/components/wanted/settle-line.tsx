import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'
import type { Region } from '#app/domain/prediction/region.ts'
import { numberText } from '#app/domain/text/number-text.ts'
import type { Settling } from '#app/domain/verdict/settle/advice.ts'
import { wantedWords } from '#messages/wanted.ts'
import type { Told } from './error-text.ts'
import { settleText } from './settle-text.ts'

const words = wantedWords.settle

type Props = {
  settling: Settling
  region: Region
  told: Told
  see: { href: string; label: string }
  /** A further way, before that one. */
  children?: ReactNode
}

/** What would settle a prediction, under its status. */
export const SettleLine = ({ settling, region, told, see, children }: Props) => (
  <p className="settle">
    <b>{words.title}</b> {settleText(settling, region, told)}
    {settling.repeats === null ? null : ` ${words.repeats(numberText(settling.repeats))}`}{' '}
    {children}
    {children ? ' · ' : null}
    <Link className="text-link" to={see.href}>
      {see.label}
    </Link>
  </p>
)
