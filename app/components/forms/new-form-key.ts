/** A key for a form that is opened in the browser; `randomUUID` is absent where there is no HTTPS. */
export const newFormKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
