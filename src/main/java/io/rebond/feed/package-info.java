/**
 * Reads RSS and Atom feeds, and treats each of them as hostile: {@code web} fetches it, this room understands it.
 * It hands out plain text and http(s) links, bounded in size, or one named reason why there is none.
 * It never stores anything, never decides when a feed is due, and never lets an exception out because a feed is bad.
 * It never expands an entity, never reads anything that a feed refers to, and never follows a link found inside one.
 */
package io.rebond.feed;
