package io.rebond.slack;

import io.rebond.chat.Diagnosis;
import io.rebond.chat.Language;
import io.rebond.webapi.Scopes;
import io.rebond.webapi.SlackConfig;
import io.rebond.webapi.SlackSettings;
import io.rebond.webapi.Standing;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is missing for Slack, and how to mend it: first the settings, then what Slack itself said. */
@Singleton
class SlackDiagnosis implements Diagnosis {
    private static final String BOT = "SLACK_BOT_TOKEN";
    private static final String APP = "SLACK_APP_TOKEN";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final SlackSettings settings;
    private final Standing standing;

    SlackDiagnosis(SlackConfig config, Standing standing) {
        this.settings = new SlackSettings(config);
        this.standing = standing;
    }

    @Override
    public List<Finding> findings() {
        var wrong = settings.findings();
        return wrong.isEmpty()
                ? Stream.of(connection(), socket(), scopes(), places(), lastRefusal())
                        .flatMap(Optional::stream)
                        .toList()
                : wrong;
    }

    private Optional<Finding> connection() {
        return standing.away()
                .map(SlackDiagnosis::away)
                .or(() -> Optional.of(standing.workspace()
                        .map(name -> new Finding(
                                Weight.FINE,
                                BOT,
                                "Connected to the Slack workspace " + name + ".",
                                "Connecté à l’espace Slack " + name + "."))
                        .orElseGet(() -> new Finding(
                                Weight.FINE, BOT, "Slack is being connected.", "La connexion à Slack est en cours."))));
    }

    private static Finding away(Standing.Trouble trouble) {
        var since = TIME.format(trouble.since());
        return new Finding(
                Weight.WARNING,
                BOT,
                "Slack is not connected since " + since + ": " + trouble.why().in(Language.ENGLISH),
                "Slack n’est pas connecté depuis " + since + "\u202f: "
                        + trouble.why().in(Language.FRENCH));
    }

    private Optional<Finding> socket() {
        return standing.socketAway()
                .map(trouble -> new Finding(
                        Weight.WARNING,
                        APP,
                        "Socket Mode is not connected since " + TIME.format(trouble.since()) + ": "
                                + trouble.why().in(Language.ENGLISH),
                        "Socket Mode n’est pas connecté depuis " + TIME.format(trouble.since()) + "\u202f: "
                                + trouble.why().in(Language.FRENCH)));
    }

    private Optional<Finding> scopes() {
        var missing = String.join(", ", Scopes.missing(standing.scopes()));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Weight.WARNING,
                        BOT,
                        "The app lacks permissions: " + missing
                                + ". Take over bot-manifests/slack on the app's page, App Manifest, then reinstall it.",
                        "Il manque des autorisations à l’application\u202f: " + missing
                                + ". Reprenez bot-manifests/slack sur la page de l’application, App Manifest, puis"
                                + " réinstallez-la."));
    }

    private Optional<Finding> places() {
        return standing.places()
                .filter(channels -> channels == 0)
                .map(none -> new Finding(
                        Weight.WARNING,
                        BOT,
                        "Rebond is in no Slack channel yet: type /invite @Rebond in the one it is for.",
                        "Rebond n’est encore dans aucun canal Slack\u202f: tapez /invite @Rebond dans celui qu’il doit"
                                + " animer."));
    }

    private Optional<Finding> lastRefusal() {
        return standing.lastForGood()
                .map(trouble -> new Finding(
                        Weight.WARNING,
                        BOT,
                        "What Slack last refused for good, " + TIME.format(trouble.since()) + ": "
                                + trouble.why().in(Language.ENGLISH),
                        "Dernier refus définitif de Slack, " + TIME.format(trouble.since()) + "\u202f: "
                                + trouble.why().in(Language.FRENCH)));
    }
}
