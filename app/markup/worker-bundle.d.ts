declare module '*?worker-bundle' {
  const source: string
  export default source
}
