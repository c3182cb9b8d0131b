/**
 * The tech-watch digest: sources are read, articles and proposals collected, and an animator publishes them as an
 * edition whose items people open, find useful, save and discuss.
 *
 * <p>It never reads feeds itself (that is {@code feed}'s danger), never records who did what (it tells that something
 * was done), and never keeps what people write in a discussion: only how many replies there are.
 */
package io.rebond.digest;
