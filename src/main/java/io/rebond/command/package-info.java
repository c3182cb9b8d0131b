/**
 * Understands what people type: a line becomes words, the words find a command, the command is filled, the role is
 * checked, and the command answers. Other rooms add commands as {@link io.rebond.chat.CommandContribution} beans, and
 * where one must make another act, they use {@link io.rebond.command.Commands#run} as a person would. It stores
 * nothing, knows no platform but by the way its commands are spelled, and never shows a parser's own English.
 */
package io.rebond.command;
