const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** The English name of a country by its ISO 3166 code; what is no code is given back as it is. */
export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code)
