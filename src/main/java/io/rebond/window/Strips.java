package io.rebond.window;

import io.quarkus.qute.RawString;
import io.rebond.chat.Language;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.Curtain;
import io.rebond.sandbox.Wall;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The strip above the wall: how far the stage is set or, once it is, the next step of the tour. */
@Singleton
class Strips {
    private final Curtain curtain;
    private final Wall wall;

    Strips(Curtain curtain, Wall wall) {
        this.curtain = curtain;
        this.wall = wall;
    }

    RawString of(Persona me, Optional<Tour> tour) {
        return new RawString(setting(me.language())
                .or(() -> tour.filter(step -> !step.isInvitation() || isThereSomething(me))
                        .map(step -> Pages.tour(step, me)
                                .setLocale(step.language().locale())
                                .render()))
                .orElse(""));
    }

    /** Nobody is shown round where nothing stands. */
    private boolean isThereSomething(Persona me) {
        return !wall.latest(Company.CHANNELS.get(0).id(), me.id(), Long.MAX_VALUE, 1)
                .isEmpty();
    }

    /** Empty once the stage is set. */
    Optional<String> setting(Language reader) {
        return curtain.scenery()
                .map(scenery ->
                        Pages.setting(scenery).setLocale(reader.locale()).render());
    }
}
