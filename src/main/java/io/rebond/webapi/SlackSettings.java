package io.rebond.webapi;

import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Diagnosis.Weight;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the settings for Slack fit together, without asking anybody. */
public final class SlackSettings {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final SlackConfig config;

    public SlackSettings(SlackConfig config) {
        this.config = config;
    }

    /** Empty when Slack is set up and nothing is wrong. */
    public List<Finding> findings() {
        if (isOff()) {
            return List.of(new Finding(
                    Weight.OFF,
                    "SLACK_BOT_TOKEN",
                    "Slack is off: to connect it, see \"Connect Slack\" in the README.",
                    "Slack est désactivé\u202f: pour le connecter, voyez « Connect Slack » dans le README."));
        }
        return Stream.of(botToken(), way(), appToken(), address())
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isOff() {
        return config.botToken().isEmpty()
                && config.signingSecret().isEmpty()
                && config.appToken().isEmpty();
    }

    private Optional<Finding> botToken() {
        return unless(
                config.botToken().filter(token -> token.startsWith("xoxb-")).isPresent(),
                "SLACK_BOT_TOKEN",
                "Slack needs the bot token, which begins with xoxb-: the app's page, OAuth & Permissions.",
                "Slack demande le jeton du bot, qui commence par xoxb-\u202f: page de l’application, OAuth &"
                        + " Permissions.");
    }

    private Optional<Finding> way() {
        return unless(
                config.signingSecret().isPresent() || config.appToken().isPresent(),
                "SLACK_SIGNING_SECRET",
                "Slack has no way to reach Rebond: set SLACK_SIGNING_SECRET (the app's page, Basic Information), or"
                        + " SLACK_APP_TOKEN for Socket Mode.",
                "Slack n’a aucun moyen de joindre Rebond\u202f: renseignez SLACK_SIGNING_SECRET (page de"
                        + " l’application, Basic Information), ou SLACK_APP_TOKEN pour Socket Mode.");
    }

    private Optional<Finding> appToken() {
        return unless(
                config.appToken().filter(token -> !token.startsWith("xapp-")).isEmpty(),
                "SLACK_APP_TOKEN",
                "The app token begins with xapp-: the app's page, Basic Information, App-Level Tokens.",
                "Le jeton d’application commence par xapp-\u202f: page de l’application, Basic Information, App-Level"
                        + " Tokens.");
    }

    private Optional<Finding> address() {
        return unless(
                isSafe(config.apiUrl()),
                "SLACK_API_URL",
                "The address of Slack's Web API must be https (http on this machine only) and end with a slash.",
                "L’adresse de l’API Web de Slack doit être en https (http sur cette machine seulement) et finir par une"
                        + " barre oblique.");
    }

    private static boolean isSafe(URI address) {
        boolean near = THIS_MACHINE.contains(String.valueOf(address.getHost()));
        return address.getHost() != null
                && ("https".equals(address.getScheme()) || near && "http".equals(address.getScheme()))
                && address.getPath().endsWith("/");
    }

    private static Optional<Finding> unless(boolean fine, String key, String english, String french) {
        return fine ? Optional.empty() : Optional.of(new Finding(Weight.WRONG, key, english, french));
    }
}
