/**
 * What administrators set up by command and form: who has which role and for how long, which teams and communities there
 * are, by which playbook a community lives, and who changed what.
 *
 * <p>It never decides what a role may do and never stores anything itself: the directory keeps what is set up here.
 */
package io.rebond.setup;
