package io.rebond.sandbox;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Population;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.chat.WorkspaceRef;
import io.rebond.sandbox.Company.Persona;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fictional company's people and channels; nobody when the sandbox is off. */
@Singleton
class SandboxPopulation implements Population {
    private final SandboxAddress address;

    SandboxPopulation(SandboxAddress address) {
        this.address = address;
    }

    @Override
    public String platform() {
        return Company.WORKSPACE.platform();
    }

    @Override
    public List<WorkspaceRef> workspaces() {
        return address.isEnabled() ? List.of(Company.WORKSPACE) : List.of();
    }

    @Override
    public List<Channel> channels(WorkspaceRef workspace) {
        return Company.CHANNELS.stream()
                .map(place -> new Channel(place.ref(), place.name(), place.open()))
                .toList();
    }

    @Override
    public List<Profile> members(ChannelRef channel) {
        return Company.CHANNELS.stream()
                .filter(place -> place.ref().equals(channel))
                .flatMap(place -> Stream.concat(place.members().stream(), Stream.of(Company.REBOND.id())))
                .map(id -> Company.author(id).profile())
                .toList();
    }

    @Override
    public Map<MemberRef, Role> roles(WorkspaceRef workspace) {
        return Company.PERSONAS.stream()
                .filter(persona -> persona.role() != Role.MEMBER)
                .collect(Collectors.toMap(persona -> persona.profile().member(), Persona::role));
    }

    @Override
    public Optional<Profile> profile(MemberRef member) {
        return Company.known(member.id()).map(Persona::profile).filter(profile -> profile.member()
                .equals(member));
    }
}
