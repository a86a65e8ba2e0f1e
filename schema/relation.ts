/**
 * Hides a class from emitted decorator metadata, so that two files may refer to each other:
 * the compiler writes Object for this instead of a reference that is not yet initialised.
 */
export type Relation<T> = T;
