package io.rebond.sandbox;

import io.rebond.chat.MessageRef;
import io.rebond.chat.Transcript;
import io.rebond.chat.Utterance;
import io.rebond.sandbox.Company.Place;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What stands on the wall, for who points at it. */
@Singleton
class SandboxTranscript implements Transcript {
    private final Wall wall;

    SandboxTranscript(Wall wall) {
        this.wall = wall;
    }

    @Override
    public String platform() {
        return Company.WORKSPACE.platform();
    }

    @Override
    public Optional<Utterance> read(MessageRef message) {
        return Optional.of(message.id())
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> wall.message(Long.parseLong(id)))
                .filter(found -> found.ref().equals(message) && found.postedAt() != null && found.onlyFor() == null)
                .map(found -> found.said(isOpen(found)));
    }

    private static boolean isOpen(WallMessage message) {
        return Company.CHANNELS.stream()
                .filter(place -> place.id().equals(message.conversation()))
                .anyMatch(Place::open);
    }
}
