/**
 * Asks somebody whose gift was found useful whether their manager may be told, tells that manager, and passes their thanks on.
 *
 * <p>It never tells a manager anything before a yes, nor what somebody was asked or declined; it tells no figure, and ranks
 * nobody: of those who agreed, one a week is named, whoever waited longest.
 */
package io.rebond.gratitude;
