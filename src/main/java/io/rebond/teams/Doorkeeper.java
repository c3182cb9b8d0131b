package io.rebond.teams;

import io.rebond.connector.ServiceHosts;
import io.rebond.connector.TeamsSettings;
import io.rebond.token.KeyRhythm;
import io.rebond.token.TokenCheck;
import io.rebond.token.TokenRefused;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;

/** Whether an activity comes from where it says: before anything of it is acted upon. */
@Singleton
class Doorkeeper {

    /** The only platform whose activities are understood here. */
    private static final String CHANNEL = "msteams";

    private final TeamsSettings settings;
    private final TokenCheck tokens;

    Doorkeeper(TeamsSettings settings, Clock clock) {
        this.settings = settings;
        var cloud = settings.cloud();
        tokens = new TokenCheck(cloud.metadata(), cloud.issuer(), settings.appId(), KeyRhythm.USUAL, clock);
    }

    /** What can be told before the body is read. */
    void greet(Caller caller) throws Refused {
        if (settings.isOff()) {
            throw new Refused(404, "Teams is off");
        }
        if (settings.isLocal() && !(isLoopback(caller.address()) && ServiceHosts.isThisMachine(caller.host()))) {
            throw new Refused(401, "the local mode is for programs on this machine");
        }
        if (settings.isConnected() && caller.authorization() == null) {
            throw new Refused(401, "no token");
        }
    }

    void admit(Caller caller, Incoming activity) throws Refused {
        if (!CHANNEL.equals(activity.channel())) {
            throw new Refused(401, "not an activity of Teams");
        }
        if (settings.isConnected()) {
            checkToken(caller, activity);
        }
        if (!settings.allowsService(activity.serviceUrl())) {
            throw new Refused(401, "the service's host is not on the list");
        }
        if (!settings.allowsTenant(activity.tenant())) {
            throw new Refused(403, "the tenant is not on the list");
        }
    }

    private void checkToken(Caller caller, Incoming activity) throws Refused {
        try {
            tokens.check(caller.authorization(), activity.channel(), activity.serviceUrl());
        } catch (TokenRefused e) {
            throw new Refused(401, e.getMessage());
        }
    }

    /** The address is written in digits, so nothing is looked up. */
    private static boolean isLoopback(String address) {
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * Who knocks.
     *
     * @param authorization the header, or null
     * @param address the peer's, as the connection tells it
     * @param host the name it called us by, without a port
     */
    record Caller(String authorization, String address, String host) {}
}
