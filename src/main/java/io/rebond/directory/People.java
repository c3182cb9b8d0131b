package io.rebond.directory;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.Languages;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Population;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

/** Who somebody is and what they may do. */
@Singleton
public class People implements Languages {

    private static final Logger LOG = Logger.getLogger(People.class);

    private final Members members;
    private final List<Population> populations;
    private final List<String> admins;

    /** @param admins REBOND_ADMINS: platform user ids, separated by commas, of those who administer Rebond */
    People(
            Members members,
            Instance<Population> populations,
            @ConfigProperty(name = "rebond.admins") Optional<List<String>> admins) {
        this.members = members;
        this.populations = populations.stream().toList();
        this.admins = admins.orElse(List.of());
    }

    @Override
    public Language languageOf(MemberRef member) {
        try {
            return profile(member).map(Profile::language).orElse(Language.ENGLISH);
        } catch (JdbiException e) {
            // Who asks may be about to say that the database is away.
            LOG.debugf("a language could not be read: %s", e.getMessage());
            return Language.ENGLISH;
        }
    }

    /** The name that others see; the platform's identifier where it tells none. */
    public String nameOf(MemberRef member) {
        return profile(member).map(Profile::name).orElse(member.id());
    }

    /** The highest role of the member in that place. */
    public Role roleOf(MemberRef member, ChannelRef where) {
        if (admins.contains(member.id())) {
            return Role.ADMIN;
        }
        return speaksFor(member)
                .map(population -> population.roles(member.workspace()).get(member))
                .orElse(Role.MEMBER);
    }

    private Optional<Profile> profile(MemberRef member) {
        return members.find(member).or(() -> speaksFor(member).flatMap(population -> population.profile(member)));
    }

    private Optional<Population> speaksFor(MemberRef member) {
        return populations.stream()
                .filter(population ->
                        population.platform().equals(member.workspace().platform()))
                .findFirst();
    }
}
