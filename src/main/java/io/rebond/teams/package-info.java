/**
 * Microsoft Teams: activities come in, are believed only when their token is, and become events; messages and forms leave
 * as Adaptive Cards. Where people and conversations are reached is kept in tables, or nothing could be said first after a
 * restart.
 *
 * <p>It never decides anything, never keeps what people wrote, and never runs without authentication but in the local mode
 * that somebody asked for by name.
 */
package io.rebond.teams;
