/**
 * What is worth finding again: it takes note of what other rooms publish, keeps what each member saves for that member
 * alone, and finds it.
 *
 * <p>It never records a save as an interaction and never tells anybody else about it.
 */
package io.rebond.knowledge;
