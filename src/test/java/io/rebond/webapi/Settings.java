package io.rebond.webapi;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Slack's settings, as somebody may have chosen them: null for absent.
 */
public record Settings(String secret, String bot, String app, String api) implements SlackConfig {
    public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    public static final String BOT_TOKEN = "xoxb-canary-4a7f31c0";

    public static Settings usual() {
        return new Settings(SECRET, BOT_TOKEN, null, "https://slack.com/api/");
    }

    @Override
    public Optional<String> signingSecret() {
        return Optional.ofNullable(secret);
    }

    @Override
    public Optional<String> botToken() {
        return Optional.ofNullable(bot);
    }

    @Override
    public Optional<String> appToken() {
        return Optional.ofNullable(app);
    }

    @Override
    public URI apiUrl() {
        return URI.create(api);
    }

    @Override
    public Optional<String> clientId() {
        return Optional.empty();
    }

    @Override
    public Optional<String> clientSecret() {
        return Optional.empty();
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration socketCheck() {
        return Duration.ofSeconds(1);
    }
}
