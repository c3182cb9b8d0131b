package io.rebond.teams;

import io.rebond.chat.Diagnosis;
import io.rebond.connector.AppToken;
import io.rebond.connector.FailureReasons;
import io.rebond.connector.TeamsSettings;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;

/** What can only be told while Rebond runs: whether Teams takes its token, answers, and has the app anywhere. */
@Singleton
class TeamsHealth implements Diagnosis {

    private final TeamsSettings settings;
    private final AppToken token;
    private final FailureReasons failures;
    private final Conversations conversations;

    TeamsHealth(TeamsSettings settings, AppToken token, FailureReasons failures, Conversations conversations) {
        this.settings = settings;
        this.token = token;
        this.failures = failures;
        this.conversations = conversations;
    }

    @Override
    public List<Finding> findings() {
        return settings.isOff()
                ? List.of()
                : Stream.of(
                                token.refusal().map(TeamsHealth::noToken),
                                failures.unreachableSince().map(TeamsHealth::unreachable),
                                failures.lastFatal().map(TeamsHealth::givenUp),
                                asked(() -> conversations.workspaces().isEmpty() ? notInstalled() : null),
                                asked(() -> unread(conversations.unreadTeams())))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Finding noToken(String code) {
        var advice = Advice.on(code);
        return new Finding(
                Weight.WARNING,
                advice.key(),
                "Microsoft gives Rebond no token (" + code + "): " + advice.english(),
                "Microsoft ne donne pas de jeton à Rebond (" + code + ")\u202f: " + advice.french());
    }

    private static Finding unreachable(Instant since) {
        return new Finding(
                Weight.WARNING,
                "MICROSOFT_APP_ID",
                "Teams has not taken anything since " + since + "; what waits is sent when it does.",
                "Teams ne prend plus rien depuis " + since + "\u202f; ce qui attend partira dès qu’il répondra.");
    }

    private static Finding givenUp(String reason) {
        return new Finding(
                Weight.WARNING,
                "MICROSOFT_APP_ID",
                "The last message that Teams refused: " + reason + ".",
                "Le dernier message que Teams a refusé\u202f: " + reason + ".");
    }

    /** Asked before the migrations too, when there is no table yet. */
    private static Optional<Finding> asked(Supplier<Finding> question) {
        try {
            return Optional.ofNullable(question.get());
        } catch (JdbiException e) {
            return Optional.empty();
        }
    }

    private static Finding notInstalled() {
        return new Finding(
                Weight.WARNING,
                "MICROSOFT_APP_ID",
                "Nobody has added Rebond in Teams yet: upload target/rebond-teams.zip, then add it to a team.",
                "Personne n’a encore ajouté Rebond dans Teams\u202f: chargez target/rebond-teams.zip, puis ajoutez-le à"
                        + " une équipe.");
    }

    /** Which permissions a team gave, Teams tells only apps that may ask for more than Rebond does: so what came is counted. */
    private static Finding unread(long teams) {
        return teams == 0
                ? null
                : new Finding(
                        Weight.WARNING,
                        "MICROSOFT_APP_ID",
                        "Teams from which nothing has come so far but messages that mention Rebond: " + teams
                                + ". Where people do write, the permission ChannelMessage.Read.Group is missing and no"
                                + " reply is counted: an owner removes the app from the team, adds it again and grants"
                                + " it.",
                        "Équipes d’où rien n’est venu jusqu’ici que des messages qui mentionnent Rebond\u202f: " + teams
                                + ". Si l’on y écrit, l’autorisation ChannelMessage.Read.Group manque et aucune"
                                + " réponse n’est comptée\u202f: un propriétaire retire l’application de l’équipe, l’y"
                                + " ajoute de nouveau et l’accorde.");
    }

    /** What helps against the login's short codes. */
    private record Advice(String key, String english, String french) {

        static Advice on(String code) {
            return switch (code) {
                case "invalid_client" ->
                    new Advice(
                            "MICROSOFT_APP_PASSWORD",
                            "the secret is wrong or has expired; create another in Entra.",
                            "le secret est faux ou a expiré\u202f; créez-en un autre dans Entra.");
                case "unauthorized_client", "invalid_request", "invalid_tenant" ->
                    new Advice(
                            "MICROSOFT_APP_TENANT_ID",
                            "the tenant does not know this app; compare both ids with Entra's.",
                            "le locataire ne connaît pas cette application\u202f; comparez les deux identifiants à ceux"
                                    + " d’Entra.");
                default ->
                    new Advice(
                            "MICROSOFT_APP_ID",
                            "Rebond asks again with the next message.",
                            "Rebond redemandera au prochain message.");
            };
        }
    }
}
