/**
 * The language that everything speaks: who and where (refs), what is said (message, form), what happened (events),
 * how it is answered, and the ports and small SPIs through which rooms meet without knowing each other.
 *
 * <p>It imports nothing of ours and no framework, neither persistence, nor HTTP, nor a platform's SDK; Jackson alone
 * writes and reads its values for the rooms that keep them. It keeps no state and decides nothing. It has more files than other rooms because each word of the language is a type.
 */
package io.rebond.chat;
