/**
 * Slack's Web API: one call at a time, with the token that belongs to it, and how Slack's answers are understood. What Slack
 * refuses is a reason that people can read and mend, and it is remembered how we stand with Slack.
 *
 * <p>It never queues, retries or follows a redirect, never shows a token to an address that is not Slack's, and lets no
 * token, address or word of anybody's into what it says of a failure.
 */
package io.rebond.webapi;
