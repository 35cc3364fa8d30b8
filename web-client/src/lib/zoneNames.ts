/** Zones that are called otherwise today than the browsers still list them. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** Other names under which a zone has been known, besides those that were renamed. */
const ALSO: Readonly<Record<string, string>> = {
  'Africa/Bamako': 'Timbuktu',
  'America/Adak': 'Atka',
  'America/Ciudad_Juarez': 'Juarez',
  'America/Indiana/Indianapolis': 'Fort Wayne',
  'America/Port_of_Spain': 'Virgin Islands',
  'America/Rio_Branco': 'Porto Acre',
  'America/Tijuana': 'Ensenada',
  'America/Toronto': 'Montreal',
  'Asia/Dhaka': 'Dacca',
  'Asia/Ho_Chi_Minh': 'Hanoi',
  'Asia/Jerusalem': 'Tel Aviv',
  'Asia/Kolkata': 'Mumbai Delhi India',
  'Asia/Macau': 'Macao',
  'Asia/Makassar': 'Ujung Pandang',
  'Asia/Shanghai': 'Beijing Peking Chongqing Chungking Harbin',
  'Asia/Thimphu': 'Thimbu',
  'Asia/Ulaanbaatar': 'Ulan Bator Choibalsan',
  'Asia/Urumqi': 'Kashgar',
  'Australia/Sydney': 'Canberra',
  'Europe/Chisinau': 'Tiraspol',
  'Europe/Kyiv': 'Uzhgorod Zaporozhye',
  'Europe/London': 'Belfast',
  'Pacific/Chuuk': 'Yap',
  'Pacific/Pago_Pago': 'Samoa',
}

/** What a zone is called today. */
export const todaysName = (zone: string) => RENAMED[zone] ?? zone

/** What else a zone has been called, in words. */
export const otherNames = (zone: string) =>
  [...Object.keys(RENAMED).filter((old) => RENAMED[old] === zone), ALSO[zone] ?? ''].join(' ')
