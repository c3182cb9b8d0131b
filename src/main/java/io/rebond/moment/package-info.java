/**
 * What leaving at the best moment was followed by, beside what left at other times: weighed by whole weeks, told of several
 * messages at once and of none twice.
 *
 * <p>It knows no feature, says nothing in words, and never looks at one message or one person.
 */
package io.rebond.moment;
