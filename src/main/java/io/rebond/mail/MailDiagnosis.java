package io.rebond.mail;

import io.rebond.chat.Diagnosis;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says whether the settings of the newsletter fit together, and how the mail server has answered lately. */
@Singleton
class MailDiagnosis implements Diagnosis {

    private static final String FROM = "REBOND_MAIL_FROM";
    private static final String HOST = "QUARKUS_MAILER_HOST";

    private final MailConfig config;
    private final Optional<String> publicUrl;
    private final Standing standing;

    MailDiagnosis(
            MailConfig config,
            @ConfigProperty(name = "rebond.public-url") Optional<String> publicUrl,
            Standing standing) {
        this.config = config;
        this.publicUrl = publicUrl;
        this.standing = standing;
    }

    @Override
    public List<Finding> findings() {
        if (config.from().isEmpty()) {
            return List.of(off());
        }
        var findings = new ArrayList<Finding>();
        sender().ifPresent(findings::add);
        address().ifPresent(findings::add);
        pace().ifPresent(findings::add);
        standing.trouble().map(MailDiagnosis::told).ifPresent(findings::add);
        return findings.isEmpty() ? List.of(fine()) : findings;
    }

    private Optional<Finding> sender() {
        return config.from().flatMap(Sender::of).isPresent()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Weight.WRONG,
                        FROM,
                        "is no sender: write news@example.com or Tech watch <news@example.com>.",
                        "n’est pas un expéditeur\u202f: écrivez veille@exemple.fr ou La veille <veille@exemple.fr>."));
    }

    private Optional<Finding> address() {
        if (publicUrl.isEmpty()) {
            return Optional.of(new Finding(
                    Weight.WRONG,
                    "REBOND_PUBLIC_URL",
                    "is needed by the newsletter (REBOND_MAIL_FROM): its links lead there.",
                    "est nécessaire à la lettre (REBOND_MAIL_FROM)\u202f: ses liens y mènent."));
        }
        return publicUrl.get().startsWith("https://")
                ? Optional.empty()
                : Optional.of(new Finding(
                        Weight.WARNING,
                        "REBOND_PUBLIC_URL",
                        "is not https: mail programs offer to unsubscribe in one click for https only (RFC 8058).",
                        "n’est pas en https\u202f: les messageries ne proposent la désinscription en un clic qu’en https"
                                + " (RFC 8058)."));
    }

    private Optional<Finding> pace() {
        if (config.perSecond() < 1 || config.perSecond() > 100) {
            return Optional.of(new Finding(
                    Weight.WRONG, "REBOND_MAIL_PER_SECOND", "must be 1 to 100.", "doit valoir de 1 à 100."));
        }
        boolean patient = config.patience().compareTo(Duration.ofSeconds(1)) >= 0
                && config.patience().compareTo(Duration.ofSeconds(20)) <= 0;
        return patient
                ? Optional.empty()
                : Optional.of(new Finding(
                        Weight.WRONG,
                        "REBOND_MAIL_PATIENCE",
                        "must be 1 to 20 seconds, such as 15s.",
                        "doit valoir de 1 à 20 secondes, comme 15s."));
    }

    private static Finding told(Standing.Trouble trouble) {
        return trouble.login()
                ? new Finding(
                        Weight.WARNING,
                        "QUARKUS_MAILER_PASSWORD",
                        "The mail server has refused Rebond's login since " + trouble.since()
                                + ": look at QUARKUS_MAILER_USERNAME and QUARKUS_MAILER_PASSWORD. What waits is tried again.",
                        "Le serveur de messagerie refuse l’identification de Rebond depuis " + trouble.since()
                                + "\u202f: voyez QUARKUS_MAILER_USERNAME et QUARKUS_MAILER_PASSWORD. Ce qui attend sera"
                                + " retenté.")
                : new Finding(
                        Weight.WARNING,
                        HOST,
                        "The mail server has taken nothing since " + trouble.since() + " (" + trouble.reason()
                                + "); what waits is sent when it does.",
                        "Le serveur de messagerie ne prend plus rien depuis " + trouble.since() + " ("
                                + trouble.reason() + ")\u202f; ce qui attend partira dès qu’il répondra.");
    }

    private static Finding off() {
        return new Finding(
                Weight.OFF,
                FROM,
                "The newsletter is off; a sender's address turns it on.",
                "La lettre est éteinte\u202f; l’adresse d’un expéditeur l’allume.");
    }

    private static Finding fine() {
        return new Finding(Weight.FINE, FROM, "The newsletter has a sender.", "La lettre a un expéditeur.");
    }
}
