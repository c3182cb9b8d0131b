/**
 * Asking the community: polls under one's name or anonymous. A vote is one tap, can be changed, and is counted once for
 * each member.
 *
 * <p>It never records who did what (it tells that a named vote was cast), and never keeps a named vote beyond what the
 * notice promises: totals are counted when a poll closes and then stand without the votes.
 *
 * <p><b>Anonymity.</b> A ballot is a random id, the HMAC of its voter and the encrypted choice, under keys derived from
 * the installation's secret and the poll's salt, which is deleted with the ballots when the poll closes. Casting one
 * writes this row and nothing else: no key of the event, no time, no pseudonym, no message, no interaction, no line in
 * the log. Every ballot has the same length whatever it says, and is encrypted anew at each tap, so that two copies of
 * the database before and after an act show that somebody acted. Old pages of the database's files (H2's chunks,
 * PostgreSQL's dead rows and its write-ahead log) may show in which order ballots were written, and roughly when; that
 * could lead to who voted, never to what, for which the secret is needed. Whoever holds the secret and a copy of the
 * database from before the closing can read everything, and who may change the database can leave a victim's ballot among
 * those of accomplices. The platform carries the press and knows it.
 */
package io.rebond.poll;
