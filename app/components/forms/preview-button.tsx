import { lookWords } from '#messages/look.ts'
import { Button } from './button.tsx'

/** Asks the server to set the texts of a form; with script they are set while one writes. */
export const PreviewButton = () => (
  <span className="without-script">
    <Button name="intent" value="preview" formNoValidate>
      {lookWords.forms.preview}
    </Button>
  </span>
)
