import { Mark } from '#app/components/page/mark.tsx'

/** What is wrong with a field, in words beside the mark. */
export function Problem({ id, problems }: { id: string; problems: string[] }) {
  if (problems.length === 0) return null
  return (
    <p className="problem" id={id}>
      <Mark name="challenged" />
      <span>{problems.join(' ')}</span>
    </p>
  )
}
