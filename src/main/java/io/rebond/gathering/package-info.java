/**
 * Meeting in person: an animator invites a channel, people say in one tap that they come, and take a file for their
 * calendar.
 *
 * <p>Who comes is the order of their turns: the first as many as there are places come, the others wait, and whoever leaves
 * moves the next one up, who is told once. Everything that changes that order holds the gathering's row, so that two people
 * never get the same place.
 *
 * <p>It shows totals and never who comes, and keeps nothing about who does not.
 */
package io.rebond.gathering;
