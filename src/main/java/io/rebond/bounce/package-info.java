/**
 * Letters that come back after the mail server had taken them: reads the mailbox of the bounce address and tells
 * {@code mail} which signed link came back with them.
 *
 * <p>It never believes the address that a report names, for anybody can write such a report; never deletes a letter that is
 * no report; and writes no address into a log.
 */
package io.rebond.bounce;
