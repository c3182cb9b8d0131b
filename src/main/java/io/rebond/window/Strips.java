package io.rebond.window;

import io.quarkus.qute.RawString;
import io.rebond.chat.Language;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.Curtain;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The strip above the wall: how far the stage is set or, once it is, the next step of the tour. */
@Singleton
class Strips {
    private final Curtain curtain;

    Strips(Curtain curtain) {
        this.curtain = curtain;
    }

    RawString of(Persona me, Optional<Tour> tour) {
        return new RawString(setting(me.language())
                .or(() -> tour.map(step ->
                        Pages.tour(step, me).setLocale(step.language().locale()).render()))
                .orElse(""));
    }

    /** Empty once the stage is set. */
    Optional<String> setting(Language reader) {
        return curtain.scenery()
                .map(scenery ->
                        Pages.setting(scenery).setLocale(reader.locale()).render());
    }
}
