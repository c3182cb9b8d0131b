/**
 * The two doors. The inbox carries out at once what people wait for, and writes everything else to a journal that is
 * forced to disk before the platform is told; the outbox sends, in order and at each platform's pace, what features
 * queued in their own transactions, and remembers by receipts which message stands where and what for.
 *
 * <p>It never knows a feature or a platform: it routes by name and calls ports. It never keeps an event once handled.
 */
package io.rebond.delivery;
