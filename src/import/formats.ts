import { sealFormat, type SealedFormat } from './format'
import { adaptText } from './formats/text/adaptText'
import { detectText } from './formats/text/detectText'
import { parseText } from './formats/text/parseText'

/** Every format that can be imported. The first that claims the bytes wins, so plain text, which claims most, stays last. */
export const formats: SealedFormat[] = [sealFormat({ name: 'text', version: 1, detect: detectText, parse: parseText, adapt: adaptText })]
