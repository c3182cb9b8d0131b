/**
 * The way out to Microsoft Teams: the settings of the bot's registration, the token that Microsoft gives for them, and the
 * Bot Connector, to which messages are brought one request at a time. What it refused is told in words that help.
 *
 * <p>It knows neither cards nor commands, keeps nothing but its token, never tries again by itself, and never shows its
 * token to an address that is not on the list.
 */
package io.rebond.connector;
