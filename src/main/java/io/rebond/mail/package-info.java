/**
 * The newsletter: what Rebond says to those who read by e-mail. Recipients come from a list that an administrator brings;
 * messages leave as letters, with their own words in HTML and in plain text; what a reader does comes back by signed links.
 *
 * <p>It never writes to whom it should not, never lets a link that a scanner follows have an effect for somebody, loads
 * nothing from elsewhere into a letter, follows nobody by a picture, and keeps addresses out of logs and reasons. No room
 * imports it but {@code bounce}, which tells it what came back.
 */
package io.rebond.mail;
