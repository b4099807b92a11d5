import { audit } from './log.js';

interface Payment { id: string; cardNumber: string; cvv: string }

export function declined(payment: Payment) {
  audit('declined', payment.cardNumber);
//                  ^^^^^^^^^^^^^^^^^^ direct (program): `payment.cardNumber` holds card data
  audit('declined', { cvv: payment.cvv });
//                         ^^^^^^^^^^^ direct (program): `payment.cvv` holds card data
}
