/** A way in which people write a phone number. */
export interface WrittenNumber {
  text: string;
  /** The country chosen in the field, ISO 3166-1 alpha-2, or '' for none. */
  country: string;
  e164: string;
  /** Where the rule comes from. */
  source: string;
  /** What Google's implementation reads instead, '' for nothing, where the plan is followed. */
  google?: string;
}

interface Rule {
  country: string;
  source: string;
  google?: string;
  /** The ways to write each number, by the number in E.164. */
  numbers: Record<string, string[]>;
}

const e123 = 'ITU-T E.123, notation of national and international numbers';
const rfc3966 = 'RFC 3966, the tel URI';
const unicode = 'The Unicode Standard, 4.6, decimal digits';
const nanp = 'North American Numbering Plan: shared +1, told apart by area code';
const abroad = 'ITU-T Operational Bulletin, dialling procedures: international prefix';

const punctuation: Rule[] = [
  {
    country: 'GB',
    source: `${e123}: symbols between groups carry no meaning`,
    numbers: {
      '+447400123456': [
        '07400-123-456',
        '07400.123.456',
        '07400/123456',
        '(07400) 123456',
        '07400\u00a0123\u00a0456',
        '07400\u3000123\u3000456',
        '07400\u2010123\u2010456',
        '07400\u2011123\u2011456',
        '07400\u2013123\u2013456',
        '07400\u2014123\u2014456',
        '07400\u2212123\u2212456',
        '  07400 123456  ',
        '+44.7400.123456',
        '+44-7400-123-456',
        '+44/7400/123456',
        '(+44) 7400 123456',
        '+(44) 7400 123456',
        '[+44] 7400 123456',
        '+ 44 7400 123456',
      ],
    },
  },
  {
    country: 'GB',
    source: 'The Unicode Standard, 6.2: punctuation and spaces that Google knows only in part',
    google: '',
    numbers: {
      '+447400123456': [
        '07400\u2009123\u2009456',
        '07400\u202f123\u202f456',
        '07400\t123456',
        '07400\n123456',
        '07400·123·456',
        '07400_123_456',
        '07400\\123456',
        '{07400} 123456',
        '07400\u061c123456',
      ],
    },
  },
  {
    country: 'GB',
    source: 'Unicode Bidirectional Algorithm (UAX 9) and other invisible characters in pasted text',
    numbers: {
      '+447400123456': [
        '\u202a+447400123456\u202c',
        '\u202d+44 7400 123456\u202c',
        '\u200e+44 7400 123456\u200e',
        '\u200f07400 123456',
        '\u2066+44 7400 123456\u2069',
        '\u206807400 123456\u2069',
        '\ufeff07400 123456',
        '07400\u200b123\u200b456',
        '07400\u00ad123456',
        '07400\u2060123456',
      ],
    },
  },
  {
    country: 'GB',
    source: 'RFC 6350 (vCard), business cards and mail signatures: a label before the number',
    numbers: {
      '+447400123456': [
        'Tel. 07400 123456',
        'Tel: 07400 123456',
        'tel 07400 123456',
        'mobile: 07400 123456',
        'Mobile +44 7400 123456',
        'M: +44 7400 123456',
        'm. 07400 123456',
        'Phone no. 07400 123456',
        'Call me: 07400 123456',
        '☎ 07400 123456',
        '📱 +44 7400 123456',
      ],
    },
  },
  {
    country: 'DE',
    source: 'DIN 5008 and German signatures: a label before the number',
    numbers: {
      '+4915123456789': [
        'Handy: 01512 3456789',
        'Mobil: +49 1512 3456789',
        'Tel.: 01512/3456789',
        'Telefon 01512 3456789',
      ],
    },
  },
  {
    country: '',
    source: rfc3966,
    numbers: {
      '+447400123456': ['tel:+447400123456', 'tel:+44-7400-123-456', 'TEL:+44-7400-123456'],
      '+12015550123': ['tel:+1-201-555-0123', 'tel:+1(201)555-0123', 'tel:+1.201.555.0123'],
      '+4930123456': ['tel:+49-30-123456'],
      '+81312345678': ['tel:+81-3-1234-5678'],
    },
  },
  {
    country: 'DE',
    source: `${rfc3966} and Google's libphonenumber: an extension is not part of the number`,
    numbers: {
      '+4930123456': [
        '030 123456 ext. 12',
        '030 123456 x12',
        '030 123456 #12',
        'tel:+49-30-123456;ext=12',
      ],
    },
  },
];

const scripts: Rule[] = [
  {
    country: 'EG',
    source: `${unicode}: Arabic-Indic`,
    numbers: {
      '+201001234567': ['٠١٠٠١٢٣٤٥٦٧', '٠١٠ ٠١٢٣٤٥٦٧', '+٢٠ ١٠٠ ١٢٣ ٤٥٦٧', '٠٠٢٠ ١٠٠ ١٢٣ ٤٥٦٧'],
    },
  },
  {
    country: 'SA',
    source: `${unicode}: Arabic-Indic`,
    numbers: { '+966512345678': ['٠٥١ ٢٣٤ ٥٦٧٨', '+٩٦٦ ٥١ ٢٣٤ ٥٦٧٨', '٠٠٩٦٦٥١٢٣٤٥٦٧٨'] },
  },
  {
    country: 'IR',
    source: `${unicode}: Extended Arabic-Indic (Persian)`,
    numbers: { '+989123456789': ['۰۹۱۲ ۳۴۵ ۶۷۸۹', '+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹', '۰۰۹۸۹۱۲۳۴۵۶۷۸۹'] },
  },
  {
    country: 'IN',
    source: `${unicode}: Devanagari, Tamil, Telugu, which Google does not read`,
    google: '',
    numbers: { '+918123456789': ['०८१२३४ ५६७८९', '+९१ ८१२३४ ५६७८९', '௮௧௨௩௪௫௬௭௮௯', '౮౧౨౩౪౫౬౭౮౯'] },
  },
  {
    country: 'BD',
    source: `${unicode}: Bengali, which Google does not read`,
    google: '',
    numbers: { '+8801812345678': ['০১৮১২-৩৪৫৬৭৮', '+৮৮০ ১৮১২ ৩৪৫৬৭৮'] },
  },
  {
    country: 'JP',
    source: `${unicode}: full-width forms`,
    numbers: {
      '+819012345678': [
        '０９０－１２３４－５６７８',
        '０９０ー１２３４ー５６７８',
        '（０９０）１２３４５６７８',
        '＋８１ ９０ １２３４ ５６７８',
        '＋８１－９０－１２３４－５６７８',
      ],
    },
  },
  {
    country: 'TH',
    source: `${unicode}: Thai, which Google does not read`,
    google: '',
    numbers: { '+66812345678': ['๐๘๑ ๒๓๔ ๕๖๗๘', '+๖๖ ๘๑ ๒๓๔ ๕๖๗๘'] },
  },
  {
    country: 'NP',
    source: `${unicode}: Devanagari, which Google does not read`,
    google: '',
    numbers: { '+9779841234567': ['९८४-१२३४५६७', '+९७७ ९८४१२३४५६७'] },
  },
  {
    country: 'MM',
    source: `${unicode}: Myanmar, which Google does not read`,
    google: '',
    numbers: { '+9592123456': ['၀၉ ၂၁၂ ၃၄၅၆', '+၉၅ ၉ ၂၁၂ ၃၄၅၆'] },
  },
  {
    country: 'KH',
    source: `${unicode}: Khmer, which Google does not read`,
    google: '',
    numbers: { '+85591234567': ['០៩១ ២៣៤ ៥៦៧'] },
  },
];

const trunkPrefixDropped: Rule[] = [
  {
    country: 'FR',
    source: 'Arcep numbering plan: trunk prefix 0, dropped after +33',
    numbers: {
      '+33612345678': [
        '06 12 34 56 78',
        '06.12.34.56.78',
        '06-12-34-56-78',
        '0612345678',
        '+33 6 12 34 56 78',
        '+33 (0)6 12 34 56 78',
        '+33(0)612345678',
        '0033 6 12 34 56 78',
        '0033612345678',
        '+33 06 12 34 56 78',
      ],
      '+33123456789': ['01 23 45 67 89', '+33 (0) 1 23 45 67 89'],
    },
  },
  {
    country: 'GB',
    source: 'Ofcom National Telephone Numbering Plan: trunk prefix 0, dropped after +44',
    numbers: {
      '+447400123456': [
        '07400 123456',
        '07400123456',
        '+44 7400 123456',
        '+44 (0)7400 123456',
        '+44 (0) 7400 123456',
        '+44(0)7400123456',
        '0044 7400 123456',
        '00447400123456',
        '00 44 (0)7400 123456',
        '+4407400123456',
      ],
      '+441212345678': ['0121 234 5678', '(0121) 234 5678', '+44 (0)121 234 5678'],
      '+442079460018': ['020 7946 0018', '+44 20 7946 0018'],
    },
  },
  {
    country: 'DE',
    source: 'Bundesnetzagentur numbering plan: trunk prefix 0, dropped after +49',
    numbers: {
      '+4915123456789': [
        '01512 3456789',
        '01512/3456789',
        '01512-34 56 789',
        '+49 1512 3456789',
        '+49 (0) 1512 3456789',
        '+49(0)1512/3456789',
        '0049 1512 3456789',
        '004915123456789',
      ],
      '+4930123456': ['030 123456', '(030) 12 34 56', '030/123456', '+49 30 123456'],
    },
  },
  {
    country: 'AU',
    source: 'ACMA Numbering Plan: trunk prefix 0, dropped after +61',
    numbers: {
      '+61412345678': ['0412 345 678', '0412345678', '+61 412 345 678', '+61 (0)412 345 678'],
      '+61212345678': ['(02) 1234 5678', '02 1234 5678', '+61 2 1234 5678'],
    },
  },
  {
    country: 'AT',
    source: 'RTR numbering plan: trunk prefix 0, dropped after +43',
    numbers: { '+43664123456': ['0664 123456', '0664/12 34 56', '+43 (0)664 123456'] },
  },
  {
    country: 'CH',
    source: 'BAKOM numbering plan: trunk prefix 0, dropped after +41',
    numbers: {
      '+41781234567': ['078 123 45 67', '+41 78 123 45 67', '+41 (0)78 123 45 67', '0041781234567'],
      '+41212345678': ['021 234 56 78'],
    },
  },
  {
    country: 'NL',
    source: 'ACM numbering plan: trunk prefix 0, dropped after +31',
    numbers: {
      '+31612345678': ['06 12345678', '06-12345678', '06 - 12 34 56 78', '+31 (0)6 12345678'],
      '+31101234567': ['010-1234567', '010 123 45 67'],
    },
  },
  {
    country: 'BE',
    source: 'BIPT numbering plan: trunk prefix 0, dropped after +32',
    numbers: { '+32450001234': ['0450 00 12 34', '0450/00.12.34', '+32 450 00 12 34'] },
  },
  {
    country: 'SE',
    source: 'PTS numbering plan: trunk prefix 0, dropped after +46',
    numbers: {
      '+46701234567': ['070-123 45 67', '0701234567', '+46 (0)70-123 45 67'],
      '+468123456': ['08-12 34 56'],
    },
  },
  {
    country: 'FI',
    source: 'Traficom numbering plan: trunk prefix 0, dropped after +358',
    numbers: {
      '+358412345678': ['041 2345678', '041-234 5678', '+358 41 2345678', '+358 (0)41 2345678'],
      '+358131234567': ['013 1234567'],
    },
  },
  {
    country: 'FI',
    source: `${abroad} of Finland, 00 or that of a carrier (990, 994, 999)`,
    numbers: { '+447400123456': ['00 44 7400 123456', '990 44 7400 123456'] },
  },
  {
    country: 'IE',
    source: 'ComReg numbering plan: trunk prefix 0, dropped after +353',
    numbers: { '+353850123456': ['085 012 3456', '(085) 012 3456', '+353 (0)85 012 3456'] },
  },
  {
    country: 'TR',
    source: 'BTK numbering plan: trunk prefix 0, dropped after +90',
    numbers: {
      '+905012345678': [
        '0501 234 56 78',
        '0 (501) 234 56 78',
        '501 234 56 78',
        '+90 501 234 56 78',
      ],
    },
  },
  {
    country: 'ZA',
    source: 'ICASA numbering plan: trunk prefix 0, dropped after +27',
    numbers: { '+27711234567': ['071 123 4567', '+27 71 123 4567', '+27 (0)71 123 4567'] },
  },
  {
    country: 'IN',
    source: 'DoT National Numbering Plan: trunk prefix 0, not part of the number',
    numbers: {
      '+918123456789': ['081234 56789', '81234 56789', '+91-81234-56789', '0091 81234 56789'],
    },
  },
  {
    country: 'ID',
    source: 'Kominfo numbering plan: trunk prefix 0, dropped after +62',
    numbers: { '+62812345678': ['0812-345-678', '+62 812-345-678', '+62 (0)812 345 678'] },
  },
  {
    country: 'MY',
    source: 'MCMC numbering plan: trunk prefix 0, dropped after +60',
    numbers: { '+60123456789': ['012-345 6789', '+6012-345 6789', '+60 12-345 6789'] },
  },
  {
    country: 'PH',
    source: 'NTC numbering plan: trunk prefix 0, dropped after +63',
    numbers: { '+639051234567': ['0905 123 4567', '0905-123-4567', '+63 905 123 4567'] },
  },
  {
    country: 'VN',
    source: 'MIC numbering plan: trunk prefix 0, dropped after +84',
    numbers: { '+84912345678': ['0912 345 678', '0912.345.678', '+84 912 345 678'] },
  },
  {
    country: 'CN',
    source: 'MIIT numbering plan: mobiles have no trunk prefix, landlines have 0',
    numbers: {
      '+8613123456789': ['131 2345 6789', '+86 131-2345-6789', '0086 131 2345 6789'],
      '+861012345678': ['010 1234 5678', '(010) 12345678'],
    },
  },
  {
    country: 'JP',
    source: 'MIC numbering plan: trunk prefix 0, dropped after +81',
    numbers: {
      '+819012345678': ['090-1234-5678', '09012345678', '+81 90-1234-5678', '+81 (0)90-1234-5678'],
      '+81312345678': ['03-1234-5678', '(03) 1234-5678'],
    },
  },
  {
    country: 'KR',
    source: 'MSIT numbering plan: trunk prefix 0, dropped after +82',
    numbers: { '+821020000000': ['010-2000-0000', '01020000000', '+82 10-2000-0000'] },
  },
  {
    country: 'TW',
    source: 'NCC numbering plan: trunk prefix 0, dropped after +886',
    numbers: { '+886912345678': ['0912-345-678', '0912 345 678', '+886 912 345 678'] },
  },
  {
    country: 'NZ',
    source: 'New Zealand Numbering Plan (NAD): trunk prefix 0, dropped after +64',
    numbers: { '+64211234567': ['021 123 4567', '021-123-4567', '+64 21 123 4567'] },
  },
  {
    country: 'IL',
    source: 'Ministry of Communications numbering plan: trunk prefix 0, dropped after +972',
    numbers: { '+972502345678': ['050-234-5678', '0502345678', '+972-50-234-5678'] },
  },
  {
    country: 'AE',
    source: 'TDRA numbering plan: trunk prefix 0, dropped after +971',
    numbers: { '+971501234567': ['050 123 4567', '+971 50 123 4567', '00971 50 123 4567'] },
  },
  {
    country: 'EG',
    source: 'NTRA numbering plan: trunk prefix 0, dropped after +20',
    numbers: { '+201001234567': ['010 01234567', '0100 123 4567', '+20 100 123 4567'] },
  },
  {
    country: 'NG',
    source: 'NCC numbering plan: trunk prefix 0, dropped after +234',
    numbers: { '+2348021234567': ['0802 123 4567', '+234 802 123 4567', '+234 (0)802 123 4567'] },
  },
  {
    country: 'KE',
    source: 'CA numbering plan: trunk prefix 0, dropped after +254',
    numbers: { '+254712123456': ['0712 123456', '0712-123-456', '+254 712 123456'] },
  },
  {
    country: 'PK',
    source: 'PTA numbering plan: trunk prefix 0, dropped after +92',
    numbers: { '+923012345678': ['0301 2345678', '0301-2345678', '+92 301 2345678'] },
  },
  {
    country: 'UA',
    source: 'National numbering plan of Ukraine: trunk prefix 0, dropped after +380',
    numbers: { '+380501234567': ['050 123 4567', '(050) 123-45-67', '+380 50 123 45 67'] },
  },
  {
    country: 'RO',
    source: 'ANCOM numbering plan: trunk prefix 0, dropped after +40',
    numbers: { '+40712034567': ['0712 034 567', '0712.034.567', '+40 712 034 567'] },
  },
  {
    country: 'HR',
    source: 'HAKOM numbering plan: trunk prefix 0, dropped after +385',
    numbers: { '+385921234567': ['092 123 4567', '092/1234-567', '+385 92 123 4567'] },
  },
  {
    country: 'RS',
    source: 'RATEL numbering plan: trunk prefix 0, dropped after +381',
    numbers: { '+381601234567': ['060 1234567', '060/123-45-67', '+381 60 1234567'] },
  },
  {
    country: 'EC',
    source: 'ARCOTEL numbering plan: trunk prefix 0, dropped after +593',
    numbers: { '+593991234567': ['099 123 4567', '+593 99 123 4567'] },
  },
  {
    country: 'VE',
    source: 'Conatel numbering plan: trunk prefix 0, dropped after +58',
    numbers: { '+584121234567': ['0412-1234567', '0412-123.45.67', '+58 412-1234567'] },
  },
  {
    country: 'PY',
    source: 'Conatel numbering plan: trunk prefix 0, dropped after +595',
    numbers: { '+595961456789': ['0961 456789', '(0961) 456-789', '+595 961 456789'] },
  },
];

const otherTrunkPrefixes: Rule[] = [
  {
    country: 'HU',
    source: 'NMHH numbering plan: trunk prefix 06',
    numbers: {
      '+36201234567': [
        '06 20 123 4567',
        '06-20-123-4567',
        '06/20/123-4567',
        '06201234567',
        '20 123 4567',
        '+36 20 123 4567',
        '+36 (06) 20 123 4567',
        '0036 20 123 4567',
      ],
      '+3612345678': ['06 1 234 5678', '(06 1) 234 5678', '+36 1 234 5678'],
    },
  },
  {
    country: 'RU',
    source: 'Minkomsvyaz numbering plan: trunk prefix 8',
    numbers: {
      '+79123456789': [
        '8 (912) 345-67-89',
        '8 912 345 67 89',
        '8-912-345-67-89',
        '89123456789',
        '(912) 345-67-89',
        '912 345-67-89',
        '+7 912 345-67-89',
        '+7 (912) 345 67 89',
      ],
      '+73011234567': ['8 (301) 123-45-67', '8 3011 23-45-67'],
    },
  },
  {
    country: 'KZ',
    source: 'Numbering plan of Kazakhstan: trunk prefix 8, +7 shared with Russia',
    numbers: {
      '+77710009998': ['8 (771) 000 9998', '8 771 000 99 98', '87710009998', '+7 771 000 9998'],
    },
  },
  {
    country: 'BY',
    source: 'Numbering plan of Belarus: trunk prefix 8 and then 0',
    numbers: {
      '+375294911911': ['8 029 491-19-11', '8-029-491-19-11', '+375 29 491-19-11'],
    },
  },
  {
    country: 'TM',
    source: 'Numbering plan of Turkmenistan: trunk prefix 8',
    numbers: { '+99366123456': ['8 66 123456', '+993 66 123456'] },
  },
  {
    country: 'MN',
    source: 'Numbering plan of Mongolia: mobiles have no trunk prefix',
    numbers: { '+97688123456': ['8812 3456', '8812-3456', '+976 8812 3456'] },
  },
  {
    country: 'LT',
    source: 'RRT numbering plan: trunk prefix 8, and 0 from 2024 on',
    numbers: { '+37061234567': ['(0-612) 34567', '0 612 34567', '8 612 34567', '+370 612 34567'] },
  },
];

const noTrunkPrefix: Rule[] = [
  {
    country: 'IT',
    source: 'AGCOM numbering plan: the 0 of landlines is part of the number',
    numbers: {
      '+393123456789': ['312 345 6789', '312/3456789', '+39 312 345 6789', '0039 312 3456789'],
      '+390669812345': ['06 6981 2345', '06/69812345', '+39 06 6981 2345', '003906 69812345'],
      '+390212345678': ['02 1234 5678'],
    },
  },
  {
    country: 'VA',
    source: 'ITU-T E.164 assigned codes: the Vatican uses +39 06 698 of Italy',
    numbers: { '+390669812345': ['06 6981 2345', '+39 06 69812345'] },
  },
  {
    country: 'SM',
    source: 'ITU national numbering plan of San Marino: 0549 is part of the number',
    numbers: {
      '+3780549886377': ['0549 886377', '0549/886377', '+378 0549 886377'],
      '+37866661212': ['66 66 12 12', '+378 66 66 12 12'],
    },
  },
  {
    country: 'SM',
    source: "Google's libphonenumber metadata, SM: landlines written without their 0549",
    numbers: { '+3780549886377': ['886377'] },
  },
  {
    country: 'CI',
    source: 'ARTCI numbering plan of 31 January 2021: ten digits, the 0 is part of the number',
    numbers: {
      '+2250123456789': [
        '01 23 45 6789',
        '01 23 45 67 89',
        '+225 01 23 45 67 89',
        '00225 0123456789',
      ],
      '+2250712345678': ['07 12 34 56 78', '+225 07 12 34 56 78'],
    },
  },
  {
    country: 'GA',
    source: "Google's libphonenumber metadata, GA: the 0 of the plan before 2019 is kept",
    numbers: {
      '+24106031234': ['06 03 12 34', '+241 06 03 12 34'],
      '+24101441234': ['01 44 12 34'],
    },
  },
  {
    country: 'GA',
    source: "Google's libphonenumber metadata, GA: the 0 of the plan of 2019 is not sent",
    numbers: { '+24174123456': ['074 12 34 56', '+241 74 12 34 56', '+241 074 12 34 56'] },
  },
  {
    country: 'CG',
    source: 'ITU national numbering plan of Congo: the 0 is part of the number',
    numbers: { '+242061234567': ['06 123 4567', '06 12 34 567', '+242 06 123 4567'] },
  },
  {
    country: 'BJ',
    source: 'ARCEP Benin numbering plan of 30 November 2024: 01 is part of the number',
    numbers: { '+2290195123456': ['01 95 12 34 56', '+229 01 95 12 34 56'] },
  },
  {
    country: 'ES',
    source: 'CNMC numbering plan: no trunk prefix',
    numbers: {
      '+34612345678': ['612 34 56 78', '612 345 678', '+34 612 34 56 78', '0034612345678'],
    },
  },
  {
    country: 'PT',
    source: 'ANACOM numbering plan: no trunk prefix',
    numbers: { '+351912345678': ['912 345 678', '+351 912 345 678'] },
  },
  {
    country: 'PL',
    source: 'UKE numbering plan: no trunk prefix',
    numbers: { '+48512345678': ['512 345 678', '512-345-678', '+48 512 345 678'] },
  },
  {
    country: 'CZ',
    source: 'CTU numbering plan: no trunk prefix',
    numbers: { '+420601123456': ['601 123 456', '+420 601 123 456', '00420 601 123 456'] },
  },
  {
    country: 'DK',
    source: 'Danish numbering plan: eight digits, no trunk prefix',
    numbers: { '+4534412345': ['34 41 23 45', '3441 2345', '+45 34 41 23 45'] },
  },
  {
    country: 'NO',
    source: 'Nkom numbering plan: eight digits, no trunk prefix',
    numbers: { '+4740612345': ['406 12 345', '40 61 23 45', '+47 406 12 345'] },
  },
  {
    country: 'GR',
    source: 'EETT numbering plan: ten digits, no trunk prefix',
    numbers: { '+306912345678': ['691 234 5678', '6912345678', '+30 691 234 5678'] },
  },
  {
    country: 'HK',
    source: 'OFCA numbering plan: eight digits, no trunk prefix',
    numbers: { '+85251234567': ['5123 4567', '+852 5123 4567', '(852) 5123-4567'] },
  },
  {
    country: 'SG',
    source: 'IMDA numbering plan: eight digits, no trunk prefix',
    numbers: { '+6581234567': ['8123 4567', '+65 8123 4567', '(65) 8123 4567'] },
  },
  {
    country: 'QA',
    source: 'CRA numbering plan: eight digits, no trunk prefix',
    numbers: { '+97433123456': ['3312 3456', '+974 3312 3456'] },
  },
  {
    country: 'IS',
    source: 'Numbering plan of Iceland: seven digits, no trunk prefix',
    numbers: { '+3546111234': ['611 1234', '611-1234', '+354 611 1234'] },
  },
  {
    country: 'CR',
    source: 'SUTEL numbering plan: eight digits, no trunk prefix',
    numbers: { '+50683123456': ['8312 3456', '8312-3456', '+506 8312 3456'] },
  },
  {
    country: 'PE',
    source: 'MTC numbering plan: mobiles have nine digits and no trunk prefix',
    numbers: { '+51912345678': ['912 345 678', '+51 912 345 678', '+51 912-345-678'] },
  },
  {
    country: 'CL',
    source: 'Subtel numbering plan of 2016: nine digits, no trunk prefix',
    numbers: { '+56961234567': ['9 6123 4567', '961234567', '+56 9 6123 4567'] },
  },
  {
    country: 'CO',
    source: 'CRC numbering plan of 2021: ten digits, no trunk prefix',
    numbers: { '+573211234567': ['321 1234567', '321 123 4567', '+57 321 1234567'] },
  },
];

const hardCases: Rule[] = [
  {
    country: 'AR',
    source: "Argentina's plan: 15 after the area code at home is 9 before it from abroad",
    numbers: {
      '+5491123456789': [
        '011 15-2345-6789',
        '011 15 2345 6789',
        '(011) 15-2345-6789',
        '0111523456789',
        '11 15 2345-6789',
        '9 11 2345-6789',
        '+54 9 11 2345-6789',
        '+54 9 (11) 2345 6789',
        '0054 9 11 2345-6789',
        '+54 011 15-2345-6789',
      ],
      '+5493434555123': ['0343 15-455-5123', '0343 15 455 5123', '+54 9 343 455-5123'],
      '+541123456789': ['011 2345-6789', '+54 11 2345-6789'],
    },
  },
  {
    country: 'MX',
    source: 'IFT dialling plan of 3 August 2019: ten digits, nothing before them',
    numbers: {
      '+525512345678': ['55 1234 5678', '(55) 1234-5678', '+52 55 1234 5678', '00 52 55 1234 5678'],
      '+522221234567': ['222 123 4567'],
    },
  },
  {
    country: 'MX',
    source: 'IFT dialling plan of 3 August 2019: 1 is no longer dialled from abroad',
    google: '+5215512345678',
    numbers: { '+525512345678': ['+52 1 55 1234 5678', '1 55 1234 5678', '+52 (1) 55 1234 5678'] },
  },
  {
    country: 'MX',
    source: 'IFT dialling plan of 3 August 2019: 044 is no longer dialled',
    google: '+520445512345678',
    numbers: { '+525512345678': ['044 55 1234 5678', '(044) 55 1234-5678'] },
  },
  {
    country: 'MX',
    source: 'IFT dialling plan of 3 August 2019: 045 is no longer dialled',
    google: '+520455512345678',
    numbers: { '+525512345678': ['045 55 1234 5678'] },
  },
  {
    country: 'MX',
    source: 'IFT dialling plan of 3 August 2019: 01 is no longer dialled',
    google: '+52015512345678',
    numbers: { '+525512345678': ['01 55 1234 5678'] },
  },
  {
    country: 'BR',
    source: 'Anatel: mobiles have nine digits that start with 9, since 2016 in every area',
    numbers: {
      '+5511961234567': ['(11) 96123-4567', '11 9 6123 4567', '11961234567', '+55 11 96123-4567'],
      '+552161234567': ['(21) 6123-4567'],
      '+551123456789': ['(11) 2345-6789', '+55 (11) 2345-6789'],
    },
  },
  {
    country: 'BR',
    source: 'Anatel: trunk prefix 0, with or without the two digits of a carrier',
    numbers: {
      '+5511961234567': [
        '011 96123-4567',
        '(011) 96123-4567',
        '0 15 11 96123-4567',
        '0 21 11 96123-4567',
        '0 41 11 96123-4567',
        '031 11 96123 4567',
        '+55 (0) 11 96123-4567',
      ],
    },
  },
];

const sharedCodes: Rule[] = [
  {
    country: 'US',
    source: nanp,
    numbers: {
      '+12015550123': [
        '(201) 555-0123',
        '201-555-0123',
        '201.555.0123',
        '2015550123',
        '1 201 555 0123',
        '1-201-555-0123',
        '1 (201) 555-0123',
        '+1 201 555 0123',
        '+1 (201) 555-0123',
        '+1.201.555.0123',
      ],
      '+15062345678': ['(506) 234-5678', '+1 506 234 5678'],
      '+17872345678': ['787-234-5678'],
    },
  },
  {
    country: 'CA',
    source: nanp,
    numbers: { '+15062345678': ['506-234-5678', '1-506-234-5678', '+1 506-234-5678'] },
  },
  {
    country: 'DO',
    source: nanp,
    numbers: { '+18092345678': ['809-234-5678', '(809) 234-5678', '+1 809 234 5678'] },
  },
  {
    country: 'PR',
    source: nanp,
    numbers: { '+17872345678': ['(787) 234-5678', '1 787 234 5678'] },
  },
  {
    country: 'JM',
    source: nanp,
    numbers: { '+18762101234': ['(876) 210-1234', '876-210-1234', '+1 876 210 1234'] },
  },
  {
    country: 'BS',
    source: `${nanp}; seven digits within the area`,
    numbers: { '+12423591234': ['(242) 359-1234', '359-1234', '1 242 359 1234'] },
  },
  {
    country: 'TT',
    source: nanp,
    numbers: { '+18682911234': ['868-291-1234', '+1 (868) 291-1234'] },
  },
  {
    country: 'GG',
    source: 'Ofcom National Telephone Numbering Plan: 07781 and 01481 are of Guernsey',
    numbers: {
      '+447781123456': ['07781 123456', '+44 7781 123456', '+44 (0)7781 123456'],
      '+441481256789': ['01481 256789', '256789'],
    },
  },
  {
    country: 'JE',
    source: 'Ofcom National Telephone Numbering Plan: 07797 and 01534 are of Jersey',
    numbers: { '+447797712345': ['07797 712345', '+44 7797 712345'] },
  },
  {
    country: 'IM',
    source: 'Ofcom National Telephone Numbering Plan: 07924 and 01624 are of the Isle of Man',
    numbers: { '+447924123456': ['07924 123456', '+44 7924 123456'] },
  },
  {
    country: 'RU',
    source: 'ITU-T E.164 assigned codes: +7 6 and +7 7 are of Kazakhstan',
    numbers: { '+77710009998': ['+7 771 000 9998', '+7 (771) 000-99-98'] },
  },
  {
    country: 'CX',
    source: 'ACMA Numbering Plan: Christmas Island shares the mobiles of Australia',
    numbers: { '+61412345678': ['0412 345 678'], '+61891641234': ['(08) 9164 1234'] },
  },
  {
    country: 'CC',
    source: 'ACMA Numbering Plan: the Cocos Islands share the mobiles of Australia',
    numbers: { '+61412345678': ['0412 345 678'], '+61891621234': ['(08) 9162 1234'] },
  },
  {
    country: 'MA',
    source: 'ANRT numbering plan: trunk prefix 0, dropped after +212',
    numbers: { '+212650123456': ['06 50 12 34 56', '0650-123456', '+212 6 50 12 34 56'] },
  },
  {
    country: 'EH',
    source: "Google's libphonenumber metadata, EH: in the plan of Morocco",
    numbers: { '+212650123456': ['06 50 12 34 56'], '+212528812345': ['05 28 81 23 45'] },
  },
  {
    country: 'RE',
    source: 'Arcep numbering plan: +262 for Réunion and Mayotte',
    numbers: { '+262692123456': ['0692 12 34 56', '+262 692 12 34 56', '+262 (0)692 12 34 56'] },
  },
  {
    country: 'YT',
    source: 'Arcep numbering plan: +262 for Réunion and Mayotte',
    numbers: { '+262639012345': ['0639 01 23 45', '+262 639 01 23 45'] },
  },
  {
    country: 'AX',
    source: 'Traficom numbering plan: Åland is area 018 of Finland',
    numbers: { '+358412345678': ['041 2345678'], '+358181234567': ['018 1234567'] },
  },
  {
    country: 'GP',
    source: 'Arcep numbering plan: +590 for Guadeloupe, Saint Barthélemy and Saint Martin',
    numbers: { '+590690001234': ['0690 00 12 34', '+590 690 00 12 34', '+590 (0)690 001234'] },
  },
  {
    country: 'MF',
    source: 'Arcep numbering plan: +590 for Guadeloupe, Saint Barthélemy and Saint Martin',
    numbers: { '+590690001234': ['0690 00 12 34', '00590 690 00 12 34'] },
  },
  {
    country: 'CW',
    source: 'ITU-T E.164 assigned codes: +599 9 is of Curaçao',
    numbers: { '+59995181234': ['9 518 1234', '+599 9 518 1234'] },
  },
  {
    country: 'BQ',
    source: 'ITU-T E.164 assigned codes: +599 3, 4 and 7 are of the Caribbean Netherlands',
    numbers: { '+5993181234': ['318 1234', '+599 318 1234'], '+5997151234': ['715 1234'] },
  },
];

const fromAbroad: Rule[] = [
  {
    country: '',
    source: `${e123}: the plus stands for the international prefix`,
    numbers: {
      '+447400123456': ['+44 7400 123456', '+447400123456', '+44 (0) 7400 123456'],
      '+33612345678': ['+33 6 12 34 56 78', '+33 (0) 6 12 34 56 78'],
      '+390669812345': ['+39 06 6981 2345'],
      '+79123456789': ['+7 912 345-67-89'],
      '+77710009998': ['+7 771 000 9998'],
      '+12423591234': ['+1 242 359 1234'],
      '+5491123456789': ['+54 9 11 2345-6789'],
      '+2250123456789': ['+225 01 23 45 67 89'],
    },
  },
  {
    country: 'US',
    source: `${abroad} of the North American plan`,
    numbers: {
      '+447400123456': ['011 44 7400 123456', '011447400123456', '011-44-7400-123456'],
      '+4930123456': ['011 49 30 123456'],
      '+50683123456': ['011 506 8312 3456'],
    },
  },
  {
    country: 'AU',
    source: `${abroad} of Australia`,
    numbers: {
      '+447400123456': ['0011 44 7400 123456', '0011447400123456'],
      '+64211234567': ['0011 64 21 123 4567'],
    },
  },
  {
    country: 'JP',
    source: `${abroad} of Japan`,
    numbers: { '+447400123456': ['010 44 7400 123456', '010-44-7400-123456'] },
  },
  {
    country: 'KR',
    source: `${abroad} of a Korean carrier`,
    numbers: { '+447400123456': ['001 44 7400 123456', '00700 44 7400 123456'] },
  },
  {
    country: 'RU',
    source: `${abroad} of Russia, after a dial tone that is written as a tilde`,
    numbers: { '+447400123456': ['8~10 44 7400 123456', '8 10 44 7400 123456', '810447400123456'] },
  },
  {
    country: 'KZ',
    source: `${abroad} of Kazakhstan`,
    numbers: { '+4915123456789': ['8~10 49 1512 3456789'] },
  },
  {
    country: 'UA',
    source: `${abroad} of Ukraine`,
    numbers: { '+48512345678': ['0~0 48 512 345 678', '00 48 512 345 678'] },
  },
  {
    country: 'CU',
    source: `${abroad} of Cuba`,
    numbers: { '+34612345678': ['119 34 612 34 56 78'] },
  },
  {
    country: 'HK',
    source: `${abroad} of Hong Kong`,
    numbers: { '+447400123456': ['001 44 7400 123456'] },
  },
  {
    country: 'SG',
    source: `${abroad} of Singapore`,
    numbers: { '+60123456789': ['001 60 12-345 6789'] },
  },
  {
    country: 'TH',
    source: `${abroad} of Thailand`,
    numbers: { '+447400123456': ['001 44 7400 123456'] },
  },
  {
    country: 'BR',
    source: `${abroad} of Brazil, with the digits of a carrier`,
    numbers: { '+351912345678': ['00 21 351 912 345 678'] },
  },
  {
    country: 'KE',
    source: `${abroad} of Kenya`,
    numbers: { '+447400123456': ['000 44 7400 123456'] },
  },
  {
    country: 'NG',
    source: `${abroad} of Nigeria`,
    numbers: { '+447400123456': ['009 44 7400 123456'] },
  },
  {
    country: 'FR',
    source: `${abroad} of most countries, ITU-T E.164`,
    numbers: {
      '+447400123456': ['00 44 7400 123456', '00447400123456', '00.44.7400.123456'],
      '+12015550123': ['00 1 201 555 0123', '001 (201) 555-0123'],
      '+390669812345': ['00 39 06 6981 2345'],
    },
  },
  {
    country: 'US',
    source: `${abroad} of most countries, written by a visitor from one of them`,
    google: '+100447400123456',
    numbers: { '+447400123456': ['00 44 7400 123456', '00447400123456'] },
  },
  {
    country: 'FR',
    source: `${abroad} of the North American plan, written by a visitor from there`,
    google: '+3311447400123456',
    numbers: { '+447400123456': ['011 44 7400 123456'] },
  },
  {
    country: '',
    source: `${abroad}, where the country of the caller is unknown`,
    google: '',
    numbers: {
      '+447400123456': ['00 44 7400 123456', '011 44 7400 123456'],
      '+33612345678': ['0033 6 12 34 56 78'],
    },
  },
];

/** Real-world ways to write phone numbers. */
export const writtenNumbers: WrittenNumber[] = [
  ...punctuation,
  ...scripts,
  ...trunkPrefixDropped,
  ...otherTrunkPrefixes,
  ...noTrunkPrefix,
  ...hardCases,
  ...sharedCodes,
  ...fromAbroad,
].flatMap(({ numbers, ...rule }) =>
  Object.entries(numbers).flatMap(([e164, texts]) =>
    texts.map((text) => ({ ...rule, e164, text })),
  ),
);
