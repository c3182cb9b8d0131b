/**
 * Questions without a name, from a form only: what is typed into a chat stays in its history.
 *
 * <p>It never keeps who asked, not even what the installation's secret could read: the form draws a number, which is all
 * that is stored, so that what is sent twice is asked once; and until somebody replies, for four weeks, in which channel and on
 * which day. No key of the event, no hour, none of the words, no pseudonym, no interaction, no
 * line in the log. The question appears at once, so its hour is known, and the platform carries the form and knows it.
 */
package io.rebond.question;
