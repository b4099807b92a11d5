import type { StepKind } from '@logproof/core';

/** Why a step of each kind counts: what would have to be different for the flow to end there. */
export const stepReasons: Readonly<Record<StepKind, string>> = {
  'named': 'Names are read word by word. This one says what the value is, and nothing that is known of the value or its type says otherwise.',
  'typed': 'The declared type of the object has this property, so that whoever writes the whole object writes the property too.',
  'branded': 'The type carries the mark `Sensitive`: somebody decided what the value is, and the mark goes wherever the type goes.',
  'environment': 'The environment is where services get their credentials: in a variable of such a name, and somewhere among all of them.',
  'library': 'What this library gives here is known, whatever the variable is called.',
  'policy': 'The project\'s policy says what this is.',
  'tagged': 'A documentation comment says what this is.',
  'assigned': 'A variable holds what was last written to it on the way here; giving a value another name changes nothing in it.',
  'property': 'Reading the property gives the value back as it was put there.',
  'placed-in': 'A logger writes objects with all their fields, so a value in a field is written with them.',
  'spread': 'A spread copies every field, the sensitive one among them, unless it is overwritten after it.',
  'interpolated': 'A template prints its values as they are.',
  'joined': 'The joined text holds all of its parts.',
  'serialized': 'The text holds every field of what went in.',
  'passed-through': 'What comes out of this call still holds what went in: it is known for that, or its body was read.',
  'element': 'One of several values that may arrive here is enough.',
  'argument': 'The function was read: what it is handed in this place travels on inside it.',
  'returned': 'The function was read: what it returns holds the value.',
  'thrown': 'An error keeps what it was made with, and whoever catches it has it.',
  'in-error': 'What an error is made with is written wherever it is logged, and often sent to whoever asked.',
  'logged': 'This call writes what it is given into a log; nothing on the way, and no redaction of the logger that could be seen, takes the value out.',
  'taken-from-url': 'What a program takes from a URL is in the URL: whoever writes down the whole of it writes that down too.',
  'development-only': 'A condition keeps this to development, which lowers the severity by one step and no further: conditions get changed.',
};
