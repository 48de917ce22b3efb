/** IPTC names begin small; labels begin with a capital. */
export const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
