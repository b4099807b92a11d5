import type { DataClass } from '../data-classes.js';

/** A decorator of a property that says what the property holds. */
export interface DecoratorModel {
  readonly package: string;
  readonly path: string;
  /** What the value is. */
  readonly dataClass?: DataClass;
  /**
   * A plain name for such a property. Where the type that declares it makes a property of that name harmless (`MailConfig`), it makes this one harmless too.
   */
  readonly like?: string;
  /**
   * It keeps the value out of something, which is a hint that the value is sensitive: out of what a serializer makes (an object of the class still holds it),
   * or out of what a query returns (so does the object).
   */
  readonly hides?: 'serializer' | 'query';
  /** Counts only where an options object among its arguments says this. */
  readonly when?: { readonly option: string; readonly is: boolean };
  /** Does not count where an options object among its arguments says this. */
  readonly unless?: { readonly option: string; readonly is: boolean };
}
