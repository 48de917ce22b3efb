/**
 * Words that tell nothing of a story: the closed classes of English, the verbs and titles of reporting, and the words of the calendar
 * that every report has. Months stay: a day of a month may part two events. Source: Quirk and others (1985) on closed classes.
 */
export const stopWords = new Set(`
a an the and or but nor so yet if unless while whereas though although because since until till as of in to for with on at from by about into through after over
between out against during without before under around among across behind toward towards upon within near above per up down off than via onto inside outside
beyond below despite i you he she it we they me him her us them himself herself itself themselves my your his its our their mine ours theirs this that these those
there here who whom whose which what when where why how is am are was were be been being has have had having do does did doing will would shall should can could may
might must ought cannot not no never all any both each every few many more most much several some such other another own same too very also just only even still
again then now once ever well one two ll re ve don doesn didn isn wasn aren weren won wouldn couldn shouldn hasn haven hadn ain dont doesnt didnt isnt wasnt arent
werent wouldnt couldnt shouldnt hasnt havent hadnt cant im ive thats
said say says saying told tell tells telling according added mr mrs ms dr like get gets got make makes made making take takes took taken go goes going gone went come
comes came coming however including last first next new back people
today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday day days week weeks month months year years time times
am pm gmt`.split(/\s+/).filter(Boolean))
