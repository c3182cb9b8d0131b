package io.rebond.bounce;

import io.rebond.chat.Diagnosis;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Says whether the mailbox of what came back can be read. */
@Singleton
class BounceDiagnosis implements Diagnosis {

    private static final String HOST = "REBOND_BOUNCES_HOST";

    private final BounceConfig config;
    private final Bounces bounces;

    BounceDiagnosis(BounceConfig config, Bounces bounces) {
        this.config = config;
        this.bounces = bounces;
    }

    @Override
    public List<Finding> findings() {
        if (config.host().isEmpty()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        if (config.username().isEmpty()) {
            findings.add(missing("REBOND_BOUNCES_USERNAME"));
        }
        if (config.password().isEmpty()) {
            findings.add(missing("REBOND_BOUNCES_PASSWORD"));
        }
        if (config.port() < 1 || config.port() > 65_535) {
            findings.add(new Finding(
                    Weight.WRONG, "REBOND_BOUNCES_PORT", "must be 1 to 65535.", "doit valoir de 1 à 65535."));
        }
        bounces.trouble().map(BounceDiagnosis::told).ifPresent(findings::add);
        return findings.isEmpty() ? List.of(fine()) : findings;
    }

    private static Finding missing(String key) {
        return new Finding(
                Weight.WRONG,
                key,
                "is needed to read what came back (REBOND_BOUNCES_HOST).",
                "est nécessaire pour lire ce qui est revenu (REBOND_BOUNCES_HOST).");
    }

    private static Finding told(Bounces.Trouble trouble) {
        return trouble.login()
                ? new Finding(
                        Weight.WARNING,
                        "REBOND_BOUNCES_PASSWORD",
                        "The mailbox of what came back has refused Rebond's login since " + trouble.since() + ".",
                        "La boîte des lettres revenues refuse l’identification de Rebond depuis " + trouble.since()
                                + ".")
                : new Finding(
                        Weight.WARNING,
                        HOST,
                        "The mailbox of what came back has not been readable since " + trouble.since()
                                + "; it is tried again every five minutes.",
                        "La boîte des lettres revenues ne peut être lue depuis " + trouble.since()
                                + "\u202f; nouvel essai toutes les cinq minutes.");
    }

    private static Finding fine() {
        return new Finding(
                Weight.FINE,
                HOST,
                "Letters that come back take their address off the list.",
                "Les lettres qui reviennent retirent leur adresse de la liste.");
    }
}
