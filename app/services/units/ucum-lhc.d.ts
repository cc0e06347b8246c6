declare module '@lhncbc/ucum-lhc' {
  /** What the adapter reads of the library's units; the library has no types of its own. */
  export type LhcUnit = {
    csCode_: string
    name_: string
    magnitude_: number
    dim_?: { dimVec_: number[] | null }
    csUnitString_: string | null
    isSpecial_: boolean
    isArbitrary_: boolean
    moleExp_: number
    equivalentExp_: number
  }
  export type LhcAnswer = {
    status: 'valid' | 'invalid' | 'error'
    retMsg: string[]
    unit: LhcUnit | null
    suggestions?: { units: [code: string, name: string, guidance: string | null][] }[]
  }
  export type LhcUtils = {
    getSpecifiedUnit(code: string, validity: 'validate', suggest: boolean): LhcAnswer
    convertUnitTo(from: string, value: number, to: string): { toVal: number | null }
  }
  const library: { UcumLhcUtils: { getInstance(): LhcUtils } }
  export default library
}
