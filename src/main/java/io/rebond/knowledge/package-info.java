/**
 * What is worth finding again: it takes note of what other rooms publish, finds it by its words for those who may read where
 * it stands, and keeps what each member saves for that member alone.
 *
 * <p>It never records a save or a search, and never tells anybody else about one. The index is each process' own and holds
 * nothing that the database does not: it may be deleted at any time.
 */
package io.rebond.knowledge;
