import type { DataClass } from '../data-classes.js';
import type { DecoratorModel } from './decorator-model.js';

const rows: readonly (readonly [path: string, dataClass: DataClass, like: string])[] = [
  ['IsEmail', 'personal', 'email'],
  ['IsPhoneNumber', 'personal', 'phoneNumber'],
  ['IsMobilePhone', 'personal', 'phoneNumber'],
  ['IsCreditCard', 'card', 'cardNumber'],
  ['IsIBAN', 'bank', 'iban'],
  ['IsJWT', 'access-token', 'accessToken'],
  ['IsStrongPassword', 'password', 'password'],
  ['IsPassportNumber', 'government-id', 'passportNumber'],
  ['IsIdentityCard', 'government-id', 'nationalId'],
  ['IsTaxId', 'government-id', 'taxId'],
];

/** https://github.com/typestack/class-validator#validation-decorators */
export const classValidator: readonly DecoratorModel[] = rows.map(([path, dataClass, like]) => ({ package: 'class-validator', path, dataClass, like }));
