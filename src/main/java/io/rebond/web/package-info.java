/**
 * Fetches one public address as if it were hostile, and so it is: whoever may propose a source chooses what this server connects to.
 * It hands out bytes, bounded in number and in the time they took, and what the server said of them, or one named problem.
 * It never connects to an address that it did not check itself, and never follows a redirect without checking again.
 * It never understands what it fetches, never stores anything, and knows no other room.
 */
package io.rebond.web;
