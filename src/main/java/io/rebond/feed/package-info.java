/**
 * Reads RSS and Atom feeds, and treats each of them as hostile: whoever may propose a source chooses what this server connects to.
 * It hands out plain text and http(s) links, bounded in size, or one named reason why there is none.
 * It never stores anything, never decides when a feed is due, and never lets an exception out because a feed is bad.
 * It never connects to an address that it did not check itself, and never follows a link found inside a feed.
 */
package io.rebond.feed;
