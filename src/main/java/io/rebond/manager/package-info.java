/**
 * Tells a manager how a team they manage takes part, in bands and beside its own past only, and keeps the goal that they chose
 * for acts of their own. Once a week in private, and whenever they ask.
 *
 * <p>It never counts anything itself, names nobody of the team who did not agree to it, and knows of no goal for anybody but the manager.
 */
package io.rebond.manager;
