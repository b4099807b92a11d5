import type { Lemma } from './lemma.js';

export const personal: readonly Lemma[] = [
  {
    dataClass: 'personal', strength: 'strong', clearedBy: ['env', 'setup'],
    grams: [
      'email', 'email address', 'email addr', 'mail address', 'to email', 'from email', 'reply to email', 'epost', 'epostadresse', 'epost adresse',
      'e postadresse', 'phone', 'phone number', 'phone no', 'phone num', 'phone nr', 'telephone', 'telephone number', 'mobile number', 'mobile no',
      'mobile phone', 'mobile phone number', 'cell phone', 'cell number', 'msisdn', 'telefon', 'telefonnummer', 'telefon nummer', 'telefonnr', 'tlf',
      'tlf nr', 'tlfnr', 'mobilnummer', 'mobil nummer', 'mobilnr', 'mobiltelefon',
    ],
  },
  {
    dataClass: 'personal', strength: 'strong', clearedBy: ['thing'],
    grams: [
      'first name', 'last name', 'given name', 'family name', 'middle name', 'surname', 'forename', 'maiden name', 'birth name',
      'real name', 'patient name', 'cardholder name', 'card holder name', 'name on card', 'account holder', 'account holder name', 'fornavn',
      'etternavn', 'mellomnavn', 'fullt navn', 'for navn', 'etter navn',
    ],
  },
  {
    dataClass: 'personal', strength: 'strong',
    grams: [
      'street address', 'postal address', 'home address', 'mailing address', 'residential address', 'billing address', 'shipping address',
      'delivery address', 'address line', 'address line 1', 'address line 2', 'gateadresse', 'postadresse', 'bostedsadresse', 'leveringsadresse',
      'license plate', 'licence plate', 'vehicle registration number', 'registreringsnummer',
    ],
  },
  {
    dataClass: 'personal', strength: 'weak', raisedBy: ['person'], clearedBy: ['env'],
    grams: [
      'cellphone', 'legal name', 'customer name', 'kundenavn', 'nick name', 'zip code', 'post code', 'postal code', 'postnummer', 'adresse', 'gender',
      'salary', 'marital status', 'nationality', 'place of birth', 'kjønn', 'sivilstand', 'statsborgerskap', 'home phone', 'work phone',
      'emergency contact', 'navn', 'income', 'credit score', 'insurance number', 'monthly income', 'annual income', 'inntekt', 'lønn',
    ],
  },
  { dataClass: 'personal', strength: 'weak', grams: ['full name', 'fullname'], raisedBy: ['person'], clearedBy: ['thing'] },
  // who a mail goes to is an address, whatever the field is called
  { dataClass: 'personal', strength: 'hint', grams: ['to', 'cc', 'bcc', 'recipient', 'recipients', 'reply to'], raisedBy: ['mail'], whole: true },
  { dataClass: 'personal', strength: 'hint', grams: ['mobile', 'mobil', 'tel', 'zip', 'display name'], raisedBy: ['person'], clearedBy: ['env'] },
  { dataClass: 'personal', strength: 'weak', grams: ['mobile', 'mobil', 'tel'], clearedBy: ['env'], whole: true },
  {
    dataClass: 'personal', strength: 'weak',
    grams: ['latitude', 'longitude', 'geo location', 'geolocation', 'lat lng', 'lat lon', 'gps coordinates', 'precise location'],
  },
  {
    dataClass: 'personal', strength: 'hint', grams: ['name', 'address', 'age', 'location'],
    raisedBy: ['person'], raisedTo: 'weak', clearedBy: ['env'], adjacent: true,
  },
];
