import type { Lemma } from './lemma.js';

export const sensitivePersonal: readonly Lemma[] = [
  {
    dataClass: 'government-id', strength: 'strong',
    grams: [
      'ssn', 'social security', 'social security number', 'social security no', 'social insurance number', 'national id', 'national id number',
      'national identity number', 'national insurance number', 'national identifier', 'personal number', 'personal identity number',
      'passport number', 'passport no', 'passport num', 'driver license', 'drivers license', 'driver licence', 'drivers licence', 'driving licence',
      'driving license', 'driver license number', 'drivers license number', 'tax id', 'tax id number', 'taxpayer id', 'taxpayer number',
      'tax identification number', 'aadhaar', 'aadhaar number', 'aadhar', 'aadhar number', 'personnummer', 'person nummer', 'personnr', 'person nr', 'fødselsnummer',
      'fødsels nummer', 'fødselsnr', 'fnr', 'dnr', 'd nummer', 'dnummer', 'passnummer', 'førerkort', 'førerkortnummer', 'identity document number',
      'visa number', 'permanent account number', 'employer identification number', 'personal public service number', 'pps number', 'id card number',
      'identity number',
    ],
  },
  {
    dataClass: 'government-id', strength: 'strong',
    grams: [
      'date of birth', 'birth date', 'birthdate', 'dob', 'birth day', 'day of birth', 'fødselsdato', 'fødsels dato',
    ],
  },
  {
    dataClass: 'government-id', strength: 'weak',
    grams: [
      'passport', 'nin', 'tin', 'license number', 'licence number', 'national number', 'ident nummer',
    ],
    raisedBy: ['person'],
  },
  {
    dataClass: 'health', strength: 'strong',
    grams: [
      'medical record', 'medical record number', 'medical history', 'medical condition', 'medical diagnosis', 'medical note', 'health record',
      'health insurance number', 'patient record', 'patient diagnosis', 'blood type', 'blood pressure', 'blood glucose', 'mental health',
      'disability status', 'pregnancy status', 'vaccination status', 'hiv status', 'sexual orientation', 'sexual history', 'gender identity',
      'political affiliation', 'political opinion', 'religious belief', 'philosophical belief', 'trade union membership', 'union membership',
      'criminal record', 'criminal history', 'criminal conviction', 'biometric data', 'biometric template', 'fingerprint template', 'face template',
      'face embedding', 'genetic data', 'dna sequence', 'dna profile', 'sykdomshistorikk', 'helseopplysninger', 'helseopplysning', 'helsedata',
      'fagforening', 'strafferegister',
    ],
  },
  {
    dataClass: 'health', strength: 'weak', raisedBy: ['person', 'medical'],
    grams: [
      'diagnosis', 'diagnose', 'medication', 'prescription', 'disability', 'religion', 'ethnicity', 'ethnic origin', 'ethnic group', 'ethnic background', 'allergy', 'pregnancy',
      'biometric', 'sykdom', 'sykmelding', 'straffbar', 'health insurance', 'immunization', 'vaccination', 'substance abuse', 'voice print',
      'voiceprint', 'iris scan', 'retina scan', 'political view', 'mrn', 'health data', 'sexuality', 'helsetilstand',
    ],
  },
  { dataClass: 'health', strength: 'hint', grams: ['helse', 'medical'], raisedBy: ['person'], raisedTo: 'weak' },
  { dataClass: 'health', strength: 'hint', grams: ['fingerprint'], raisedBy: ['biometric'] },
];
