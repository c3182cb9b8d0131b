package io.rebond.window;

import io.quarkus.qute.RawString;
import io.rebond.chat.HomeSection;
import io.rebond.chat.Seal;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.Company.Place;
import io.rebond.sandbox.Wall;
import io.rebond.sandbox.WallMessage;
import io.rebond.window.BlockRenderer.Stage;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The parts that the page is made of, each as one persona may see it. */
@Singleton
class Parts {
    private final Wall wall;
    private final Portrayal portrayal;
    private final Seal seal;
    private final Instance<HomeSection> sections;

    Parts(Wall wall, Portrayal portrayal, Seal seal, @Any Instance<HomeSection> sections) {
        this.wall = wall;
        this.portrayal = portrayal;
        this.seal = seal;
        this.sections = sections;
    }

    List<Post> posts(Place place, Persona me, long before) {
        return portrayal.onWall(wall.latest(place.id(), me.id(), before, Page.POSTS), me);
    }

    /** The message, if the persona may see it. */
    Optional<WallMessage> message(long id, Persona me) {
        return wall.message(id)
                .filter(message -> message.postedAt() != null && message.isFor(me.id()))
                .filter(message -> Company.place(message.conversation(), me).isPresent());
    }

    String post(WallMessage message, Persona me, boolean inThread) {
        var shown = inThread ? portrayal.inThread(List.of(message), me) : portrayal.onWall(List.of(message), me);
        return Pages.post(shown.get(0)).setLocale(me.language().locale()).render();
    }

    String thread(long root, Persona me) {
        var first = message(root, me).filter(found -> found.root() == null).orElseThrow(NotFoundException::new);
        var shown = portrayal.inThread(List.of(first), me).get(0);
        var replies = portrayal.inThread(wall.thread(root, me.id()), me);
        return Pages.thread(shown, replies).setLocale(me.language().locale()).render();
    }

    String welcome(Persona me) {
        return Pages.welcome(me).setLocale(me.language().locale()).render();
    }

    List<RawString> home(Persona me) {
        var stage = new Stage("home", null, "home");
        var blocks = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::position))
                .flatMap(section -> section.section(me.profile().member(), me.language()).stream())
                .toList();
        return new BlockRenderer(seal, me.language(), stage).html(blocks);
    }
}
