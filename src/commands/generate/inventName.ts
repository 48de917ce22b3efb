import type { Random } from './seededRandom'

/* Names out of syllables. First names are common ones, surnames and towns are made up: nobody real is meant. */

const words = (text: string): readonly string[] => text.split(' ')

const women = words('Ada Alma Amina Anita Astrid Beata Bianca Carla Celia Chiara Dalia Daria Diana Edith Elena Elif Emilia Esther Eva Farida Fatima Freya Greta Hana Helena Hilda Ida Ines Ingrid Irena Iris Jana Joana Judith Karin Katya Laila Lena Leonor Lidia Livia Lucia Magda Malin Mara Marta Meera Mina Miriam Nadia Naomi Nora Olga Paula Petra Rania Renata Rosa Ruth Sana Sara Selma Silvia Sofia Stella Tamara Teresa Thea Ursula Vera Wanda Yara Yuki Zeynep Zofia')
const men = words('Adam Ahmed Albert Aldo Alexander Amir Andrei Anton Arjun Arthur Axel Bashir Bruno Carlos Daniel David Diego Edgar Emil Emre Erik Felix Filip Finn Georg Gustav Hamid Hans Henrik Hugo Ibrahim Igor Ivan Jakob Jan Javier Johan Jonas Julio Kamal Karl Kenji Klaus Lars Leo Levan Luis Magnus Marco Marek Mario Martin Mateo Milan Nikolai Noel Oliver Omar Oscar Pablo Pavel Pedro Peter Rafael Rashid Rolf Samuel Sergio Simon Stefan Tariq Theo Tomas Viktor Walter Yusuf Zoran')
const onsets = words('Ab Al Ar As Bal Bar Bel Ber Bol Bran Bre Cal Car Cor Dal Dar Del Dor Dra Dun El Er Fal Far Fen Fol Gal Gar Gel Gor Gra Hal Har Hel Hol Il Jar Jor Kal Kar Kel Kol Kra Lan Lar Lem Lor Mal Mar Mel Mor Nal Nar Nel Nor Ol Or Pal Par Pel Pol Pra Ral Ran Rel Rol Sal Sar Sel Sol Sta Tal Tar Tel Tol Tra Ul Val Var Vel Vol Wal War Wel Yar Zal Zar Zel')
const middles = words('a ab ad af al an ar as av eb ed ef el en er es ev ib id if il in ir is iv ob od of ol on or os ov ub ud ul un ur us')
const surnameEnds = words('ade aki ano ard aru asz ath avi berg das dell eira elli enko ero ette feld gren hart iam ides ien ikov imo ing inski ish itz lund man mann mark mir nak oglu ola oni osa ovic rup sen shi sky son stad stein strom tani uri vall vik wala witz yan zadeh')
const townEnds = words('ada aga ala bach bo borg bourne brook bruck by dal dorf field ford gard gate ham haven heim holm ina ino ira kirk lea ley mar mere mond mouth ness ona ora ova polis port rock stad stan stow ta thorpe ton vale vik ville wick worth')
const firmEnds = words('Group Holdings Energy Foods Systems Works Lines Bank Partners Motors Pharma Logistics Networks Materials Industries Air Steel Telecom Retail Capital Software Marine')
const things = words('Lantern Meridian Harbour Ember Willow Granite Compass Juniper Falcon Orchard Beacon Cedar Mosaic Tide Anchor Copper Glass Raven Silver North Amber Ivory Summit Thistle')

/** A surname or a town out of three syllables; some thousand of each first syllable. */
function root(random: Random, ends: readonly string[]): string {
  return random.pick(onsets) + random.pick(middles) + random.pick(ends)
}

export function inventPerson(random: Random): { full: string; last: string; she: boolean } {
  const she = random.chance(0.45)
  const last = root(random, surnameEnds)
  return { full: `${random.pick(she ? women : men)} ${last}`, last, she }
}

export const inventTown = (random: Random): string => root(random, townEnds)
export const inventFirm = (random: Random): string => `${random.chance(0.3) ? random.pick(things) : random.pick(onsets) + random.pick(middles) + random.pick(['a', 'o', 'ex', 'is', 'um', 'ent', 'ox', 'ian'])} ${random.pick(firmEnds)}`
/** The title of a report, a film, a ship or a mission. */
export const inventTitle = (random: Random): string => `${random.pick(things)} ${random.chance(0.5) ? random.pick(['Road', 'Sky', 'House', 'Line', 'Report', 'Bridge', 'Winter', 'Season', 'Letters', 'Star']) : inventTown(random)}`
