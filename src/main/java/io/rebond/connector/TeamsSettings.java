package io.rebond.connector;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What the settings come to: off, connected to Microsoft, or playing Teams on this machine. */
@Singleton
public class TeamsSettings {

    static final String ANY = "*";

    private final TeamsConfig config;
    private final boolean local;
    private final ServiceHosts hosts;

    TeamsSettings(TeamsConfig config, LocalConfig local) {
        this.config = config;
        this.local = local.local();
        this.hosts = new ServiceHosts(this.local ? List.of() : config.allowed().serviceHosts());
    }

    /** Never both: {@link TeamsDiagnosis} lets nothing start that is. */
    public boolean isLocal() {
        return local && config.app().id().isEmpty();
    }

    public boolean isConnected() {
        return config.app().id().isPresent();
    }

    public boolean isOff() {
        return !isLocal() && !isConnected();
    }

    public String appId() {
        return config.app().id().orElse("");
    }

    Optional<String> password() {
        return config.app().password();
    }

    public TeamsConfig.Cloud cloud() {
        return config.cloud();
    }

    boolean isSingleTenant() {
        return "SingleTenant".equalsIgnoreCase(config.app().type());
    }

    /** The tenant that Rebond's own token is asked of. */
    String loginTenant() {
        return isSingleTenant() ? config.app().tenantId().orElse("") : "botframework.com";
    }

    public boolean allowsTenant(String tenant) {
        if (isLocal()) {
            return true;
        }
        if (isSingleTenant()) {
            return config.app().tenantId().filter(tenant::equalsIgnoreCase).isPresent();
        }
        var allowed = config.allowed().tenants().orElse(List.of());
        return allowed.contains(ANY) || allowed.stream().anyMatch(tenant::equalsIgnoreCase);
    }

    public boolean allowsService(String serviceUrl) {
        return hosts.allow(serviceUrl);
    }
}
