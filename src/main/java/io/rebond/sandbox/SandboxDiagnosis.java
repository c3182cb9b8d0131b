package io.rebond.sandbox;

import io.rebond.chat.Diagnosis;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says whether the sandbox is open, how well its pass guards it, and whether its relay is one. */
@Singleton
class SandboxDiagnosis implements Diagnosis {
    private static final String TOKEN = "REBOND_SANDBOX_TOKEN";
    private static final String RELAY = "REBOND_SANDBOX_RELAY";

    private final SandboxConfig config;
    private final Optional<String> publicUrl;

    SandboxDiagnosis(SandboxConfig config, @ConfigProperty(name = "rebond.public-url") Optional<String> publicUrl) {
        this.config = config;
        this.publicUrl = publicUrl;
    }

    @Override
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        findings.add(pass());
        config.relay().map(SandboxDiagnosis::relay).ifPresent(findings::add);
        return findings;
    }

    private Finding pass() {
        if (config.token().filter(token -> token.length() < 16).isPresent()) {
            return new Finding(
                    Weight.WRONG,
                    TOKEN,
                    "The sandbox's pass is too short to guard anything: give it 16 characters or more.",
                    "Le passe du bac à sable est trop court pour garder quoi que ce soit\u202f: donnez-lui au moins"
                            + " 16 caractères.");
        }
        return config.token().isPresent() ? open() : withoutPass();
    }

    private static Finding open() {
        return new Finding(
                Weight.FINE,
                TOKEN,
                "The sandbox is open to whoever has the pass.",
                "Le bac à sable est ouvert à qui détient le passe.");
    }

    private Finding withoutPass() {
        if (publicUrl.isPresent()) {
            return new Finding(
                    Weight.OFF,
                    TOKEN,
                    "The sandbox is off, because REBOND_PUBLIC_URL is set; a pass would open it.",
                    "Le bac à sable est fermé, car REBOND_PUBLIC_URL est renseigné\u202f; un passe l’ouvrirait.");
        }
        return new Finding(
                Weight.FINE,
                TOKEN,
                "The sandbox is open on this machine, with a new pass at each start.",
                "Le bac à sable est ouvert sur cette machine, avec un nouveau passe à chaque démarrage.");
    }

    private static Finding relay(URI relay) {
        return Relay.isOnThisMachine(relay)
                ? new Finding(
                        Weight.WARNING,
                        RELAY,
                        "The sandbox's messages stand only once the relay has taken them: for rehearsals.",
                        "Les messages du bac à sable n’apparaissent qu’une fois pris par le relais\u202f: pour les"
                                + " répétitions.")
                : new Finding(
                        Weight.WRONG,
                        RELAY,
                        "The relay must be an http address on this machine, such as http://localhost:9100.",
                        "Le relais doit être une adresse http sur cette machine, comme http://localhost:9100.");
    }
}
