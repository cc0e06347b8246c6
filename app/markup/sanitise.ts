import sanitizeHtml from 'sanitize-html'
import { markupWords as words } from '#messages/markup.ts'

const TAGS =
  'p h3 h4 h5 h6 ul ol li blockquote hr code em strong s br sup sub small span section figure figcaption ' +
  'table thead tbody tr th td a img input x-slot'

/** The second wall: what the rules wrote must itself consist of known tags, attributes and schemes. */
export function sanitise(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: TAGS.split(' '),
    allowedAttributes: {
      '*': ['class', 'id', 'aria-label', 'dir'],
      a: ['href', 'title', 'rel', 'aria-describedby'],
      img: ['src', 'alt', 'title', 'loading'],
      input: ['type', 'checked', 'disabled'],
      ol: ['start'],
      th: [{ name: 'style', values: alignments }],
      td: [{ name: 'style', values: alignments }],
      'x-slot': ['n'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: [] },
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    transformTags: {
      input: (tagName, { checked }) => ({
        tagName,
        attribs: {
          type: 'checkbox',
          disabled: '',
          ...(checked === undefined ? {} : { checked }),
          'aria-label': checked === undefined ? words.taskOpen : words.taskDone,
        },
      }),
    },
  })
}

const alignments = ['text-align:left', 'text-align:center', 'text-align:right']
