import { messages as m } from '#app/messages/index.ts'
import { Button } from './button.tsx'

/** Asks the server to set the texts of a form; with script they are set while one writes. */
export const PreviewButton = () => (
  <span className="without-script">
    <Button name="intent" value="preview" formNoValidate>
      {m.look.forms.preview}
    </Button>
  </span>
)
