import { foldPlaceName, type Region } from '../../engines/places/gazetteer'

/**
 * Divisions that English news puts behind a town's name, with GeoNames' codes. States of the United States by their code, also as
 * agencies shorten them (AP style); provinces of Canada, states of Australia, the countries of the United Kingdom and the counties of England.
 */
const states = `AL Alabama Ala|AK Alaska|AZ Arizona Ariz|AR Arkansas Ark|CA California Calif|CO Colorado Colo|CT Connecticut Conn|DE Delaware Del|FL Florida Fla|GA Georgia Ga|HI Hawaii|ID Idaho|IL Illinois Ill|IN Indiana Ind|IA Iowa|KS Kansas Kan|KY Kentucky Ky|LA Louisiana La
ME Maine|MD Maryland Md|MA Massachusetts Mass|MI Michigan Mich|MN Minnesota Minn|MS Mississippi Miss|MO Missouri Mo|MT Montana Mont|NE Nebraska Neb|NV Nevada Nev|NH New_Hampshire N.H.|NJ New_Jersey N.J.|NM New_Mexico N.M.|NY New_York_State N.Y.|NC North_Carolina N.C. Carolina|ND North_Dakota N.D. Dakota
OH Ohio|OK Oklahoma Okla|OR Oregon Ore|PA Pennsylvania Pa|RI Rhode_Island R.I.|SC South_Carolina S.C.|SD South_Dakota S.D.|TN Tennessee Tenn|TX Texas Tex|UT Utah|VT Vermont Vt|VA Virginia Va|WA Washington_State Wash|WV West_Virginia W.Va.|WI Wisconsin Wis|WY Wyoming Wyo`
const others = `CA 01 Alberta|CA 02 British_Columbia B.C.|CA 03 Manitoba|CA 04 New_Brunswick|CA 05 Newfoundland|CA 07 Nova_Scotia|CA 08 Ontario Ont|CA 09 Prince_Edward_Island|CA 10 Quebec Que|CA 11 Saskatchewan
AU 02 New_South_Wales|AU 04 Queensland|AU 05 South_Australia|AU 06 Tasmania|AU 07 Victoria|AU 08 Western_Australia|GB SCT Scotland|GB WLS Wales|GB NIR Northern_Ireland
GB ENG England Bedfordshire Berkshire Buckinghamshire Cambridgeshire Cheshire Cornwall Cumbria Derbyshire Devon Dorset Essex Gloucestershire Hampshire Herefordshire Hertfordshire Kent Lancashire Leicestershire Lincolnshire Merseyside Norfolk Northamptonshire Northumberland Nottinghamshire Oxfordshire Shropshire Somerset Staffordshire Suffolk Surrey Sussex Warwickshire Wiltshire Worcestershire Yorkshire`

/** Folded names -> division. */
export const regions: ReadonlyMap<string, Region> = new Map([
  ...states.split(/[|\n]/).map((line) => ['US', ...line.split(' ')]),
  ...others.split(/[|\n]/).map((line) => line.split(' ')),
].flatMap(([country = '', region = '', ...names]) => names.map((name): [string, Region] => [foldPlaceName(name.replaceAll('_', ' ')), { country, region }])))
