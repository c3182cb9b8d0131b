/**
 * The browser's window onto the sandbox: the wall, its threads and forms, and what lies behind it, as one persona may see
 * them, in their language. What people do there is handed to the sandbox, whose answer is drawn again.
 *
 * <p>It never serves whom the gate has not let in, never remembers anything, and never lets a word of others become markup
 * or an address that a browser would run. No room imports it.
 */
package io.rebond.window;
