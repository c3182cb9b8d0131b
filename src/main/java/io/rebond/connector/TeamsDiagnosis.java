package io.rebond.connector;

import io.rebond.chat.Diagnosis;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says whether the settings for Teams fit together. Whether Teams can be reached is told elsewhere. */
@Singleton
class TeamsDiagnosis implements Diagnosis {

    private static final String ID = "MICROSOFT_APP_ID";
    private static final String LOCAL = "REBOND_TEAMS_LOCAL";

    private final TeamsConfig config;
    private final boolean local;
    private final boolean isPublic;
    private final boolean hasPass;

    TeamsDiagnosis(
            TeamsConfig config,
            LocalConfig local,
            @ConfigProperty(name = "rebond.public-url") Optional<String> publicUrl,
            @ConfigProperty(name = "rebond.sandbox.token") Optional<String> pass) {
        this.config = config;
        this.local = local.local();
        this.isPublic = publicUrl.isPresent();
        this.hasPass = pass.isPresent();
    }

    @Override
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        mode().ifPresent(findings::add);
        if (config.app().id().isPresent()) {
            findings.addAll(registration());
        } else if (config.app().password().isPresent()) {
            findings.add(passwordAlone());
        }
        return findings;
    }

    private Optional<Finding> mode() {
        if (local && config.app().id().isPresent()) {
            return Optional.of(localBesideAnApp());
        }
        if (local) {
            return Optional.of(isPublic && !hasPass ? localInPublic() : localMode());
        }
        return config.app().id().isPresent() ? Optional.empty() : Optional.of(off());
    }

    private List<Finding> registration() {
        var findings = new ArrayList<Finding>();
        var type = config.app().type();
        boolean single = "SingleTenant".equalsIgnoreCase(type);
        if (!single && !"MultiTenant".equalsIgnoreCase(type)) {
            findings.add(unknownType());
        }
        if (config.app().password().isEmpty()) {
            findings.add(noPassword());
        }
        if (single && config.app().tenantId().isEmpty()) {
            findings.add(noTenant());
        }
        if (!single && config.allowed().tenants().isEmpty()) {
            findings.add(noTenants());
        }
        return findings;
    }

    private static Finding off() {
        return new Finding(
                Weight.OFF,
                ID,
                "Teams is off; the id of a bot's registration connects it.",
                "Teams n’est pas branché\u202f; l’identifiant d’une inscription de bot le branche.");
    }

    private static Finding localMode() {
        return new Finding(
                Weight.WARNING,
                LOCAL,
                "Programs on this machine may speak as Teams, without any token: for trials only.",
                "Les programmes de cette machine peuvent parler au nom de Teams, sans jeton\u202f: pour essayer"
                        + " seulement.");
    }

    private static Finding localInPublic() {
        return new Finding(
                Weight.WRONG,
                LOCAL,
                "The local mode asks nobody for a token, so it does not go with REBOND_PUBLIC_URL: remove one of them.",
                "Le mode local ne demande de jeton à personne et ne va donc pas avec REBOND_PUBLIC_URL\u202f: retirez"
                        + " l’un des deux.");
    }

    private static Finding localBesideAnApp() {
        return new Finding(
                Weight.WRONG,
                LOCAL,
                "The local mode asks nobody for a token, so it does not go with MICROSOFT_APP_ID: remove one of them.",
                "Le mode local ne demande de jeton à personne et ne va donc pas avec MICROSOFT_APP_ID\u202f: retirez"
                        + " l’un des deux.");
    }

    private static Finding passwordAlone() {
        return new Finding(
                Weight.WRONG,
                ID,
                "There is a password for Teams, and no app that it belongs to: set the id of the bot's registration.",
                "Il y a un mot de passe pour Teams, et pas d’application à laquelle il appartient\u202f: renseignez"
                        + " l’identifiant de l’inscription du bot.");
    }

    private static Finding unknownType() {
        return new Finding(
                Weight.WRONG,
                "MICROSOFT_APP_TYPE",
                "A bot's registration is SingleTenant or, when it is older than July 2025, MultiTenant.",
                "Une inscription de bot est SingleTenant ou, si elle date d’avant juillet 2025, MultiTenant.");
    }

    private static Finding noPassword() {
        return new Finding(
                Weight.WRONG,
                "MICROSOFT_APP_PASSWORD",
                "Without a client secret of the registration nothing can be sent: create one in Entra, under"
                        + " Certificates & secrets.",
                "Sans un secret client de l’inscription, rien ne peut partir\u202f: créez-en un dans Entra, sous"
                        + " Certificats et secrets.");
    }

    private static Finding noTenant() {
        return new Finding(
                Weight.WRONG,
                "MICROSOFT_APP_TENANT_ID",
                "A SingleTenant bot needs the id of its tenant: Entra shows it on the registration's first page.",
                "Un bot SingleTenant a besoin de l’identifiant de son locataire\u202f: Entra le montre sur la première"
                        + " page de l’inscription.");
    }

    private static Finding noTenants() {
        return new Finding(
                Weight.WRONG,
                "MICROSOFT_ALLOWED_TENANTS",
                "A MultiTenant bot needs the ids of the tenants that it works for, or * for any.",
                "Un bot MultiTenant a besoin des identifiants des locataires pour lesquels il travaille, ou * pour"
                        + " tous.");
    }
}
