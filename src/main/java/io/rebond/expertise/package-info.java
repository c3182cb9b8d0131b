/**
 * Who can help with what: those who said so, and those who agreed when it was suggested to them in private. It introduces
 * colleagues to each other when both want it.
 *
 * <p>It never shows anybody before they said yes, never ranks people, and never tells anybody that somebody declined.
 */
package io.rebond.expertise;
