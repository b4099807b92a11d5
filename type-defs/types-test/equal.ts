type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles with `true` only when both types are identical; assignability alone would let `any` pass for everything. */
export declare function equal<A, B>(same: Same<A, B>): void;
