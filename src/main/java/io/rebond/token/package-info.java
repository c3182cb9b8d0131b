/**
 * Whether a request that says it comes from the Bot Framework does: signed by a key that the Bot Framework publishes and
 * endorses for the channel, meant for this app, still valid, and answered nowhere but where its signer said.
 *
 * <p>It never lets a token through because a key server is away, never forgets good keys for bad ones, and repeats
 * nothing of a token in what it says.
 */
package io.rebond.token;
