/**
 * Who is who and where: members with their name, language and zone, communities and their channels, roles. It follows
 * the platforms: a census at start and every hour, events in between.
 *
 * <p>It never records what people do, and hands out records, never rows.
 */
package io.rebond.directory;
