package io.rebond.manager;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Published;
import io.rebond.chat.Shelf;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.directory.Readership;
import io.rebond.engagement.Echoes;
import io.rebond.indicator.Bulletin;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What a community found most useful, as its title: of what enough people did, and the reader may read. */
@Singleton
class Favourites {

    private final Echoes echoes;
    private final Shelf shelf;
    private final Readership readership;
    private final Playbooks playbooks;

    Favourites(Echoes echoes, Shelf shelf, Readership readership, Playbooks playbooks) {
        this.echoes = echoes;
        this.shelf = shelf;
        this.readership = readership;
        this.playbooks = playbooks;
    }

    Optional<String> of(Bulletin bulletin, Community community, MemberRef reader) {
        var week = bulletin.week();
        var minimum = playbooks.ruleOf(community).minimum();
        var readable = readership.openTo(reader);
        return echoes.mostUseful(community, week.first(), week.over(), minimum).stream()
                .flatMap(subject -> shelf.find(subject).stream())
                .filter(found -> readable.contains(found.channel()))
                .map(Published::title)
                .findFirst();
    }
}
