import type { ButtonHTMLAttributes } from 'react'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** One `primary` a page. */
  look?: 'primary' | 'plain' | 'quiet'
  small?: boolean
}

export function Button({ look = 'plain', small = false, type = 'submit', ...button }: Props) {
  const classes = ['button', look === 'plain' ? '' : look, small ? 'small' : '']
  return <button {...button} type={type} className={classes.filter(Boolean).join(' ')} />
}
