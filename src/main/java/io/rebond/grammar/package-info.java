/**
 * Understands what people write about time, in English and French at once: {@code every tuesday at 9:00},
 * {@code dans 2 heures}, {@code le premier lundi du mois}.
 *
 * <p>What it means is a value of {@code calendar}, and so is what is wrong with it: this room has one public class. It
 * never asks what time it is, and lets no exception out because of what was typed, however long or strange.
 */
package io.rebond.grammar;
