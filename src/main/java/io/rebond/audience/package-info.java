/**
 * Whom something is for, in words that people type ({@code topic:java team:Lyon, newcomers}) and as a value to store; who
 * that is as things stand, and why each of them is meant.
 *
 * <p>It sends nothing and tells no numbers: before one is told, it passes the suppression rule.
 */
package io.rebond.audience;
