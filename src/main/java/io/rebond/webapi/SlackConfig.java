package io.rebond.webapi;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The connection to one Slack workspace. Without a bot token Slack is off. */
@ConfigMapping(prefix = "slack")
public interface SlackConfig {

    /**
     * {@code SLACK_SIGNING_SECRET}: proves that a request to {@code /slack/events} comes from Slack. Needed unless
     * {@code SLACK_APP_TOKEN} is set.
     */
    Optional<String> signingSecret();

    /** {@code SLACK_BOT_TOKEN}: what Rebond speaks with; begins with {@code xoxb-}. */
    Optional<String> botToken();

    /**
     * {@code SLACK_APP_TOKEN}: opens Socket Mode, by which Slack reaches Rebond without a public address; begins with
     * {@code xapp-} and needs the scope {@code connections:write}.
     */
    Optional<String> appToken();

    /** {@code SLACK_API_URL}: the base of every Web API call; ends with a slash. */
    @WithDefault("https://slack.com/api/")
    URI apiUrl();

    /** {@code SLACK_CLIENT_ID}: kept for the installation into several workspaces; not used yet. */
    Optional<String> clientId();

    /** {@code SLACK_CLIENT_SECRET}: kept for the installation into several workspaces; not used yet. */
    Optional<String> clientSecret();

    /** {@code SLACK_PATIENCE}: how long one call of the Web API may take. */
    @WithDefault("8s")
    Duration patience();

    /** {@code SLACK_SOCKET_CHECK}: how often Socket Mode is looked after, and how soon it is opened again when it is gone. */
    @WithDefault("10s")
    Duration socketCheck();
}
