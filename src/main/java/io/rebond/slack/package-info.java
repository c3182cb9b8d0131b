/**
 * Slack: what people do there is authenticated and translated into {@code chat}, and what Rebond says reaches them. Events,
 * commands and interactions come by HTTP or by Socket Mode, through one translation.
 *
 * <p>It never believes a request before its signature, never keeps what people wrote, never retries by itself (the outbox
 * does), and loses no words over a picture. No room imports it; it knows {@code chat}, and two rooms that serve it alone:
 * {@code block}, which draws, and {@code webapi}, which calls.
 */
package io.rebond.slack;
