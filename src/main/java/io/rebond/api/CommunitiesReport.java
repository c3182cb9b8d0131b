package io.rebond.api;

import io.rebond.chat.Report;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Readership;
import jakarta.inject.Singleton;
import java.util.List;

/** The communities, by whose numbers the other reports are told apart. */
@Singleton
class CommunitiesReport implements Report {

    record Row(
            @Means("The community's number, which the other reports bear too.")
            long community,

            @Means("Its name.") String name,

            @Means("The language of what is posted to its channels: en or fr.")
            String language,

            @Means("The zone in which its rendezvous are told, such as Europe/Paris.")
            String zone,

            @Means("The names of its open channels in which Rebond is.")
            List<String> channels) {}

    private final Communities communities;
    private final Readership readership;

    CommunitiesReport(Communities communities, Readership readership) {
        this.communities = communities;
        this.readership = readership;
    }

    @Override
    public String name() {
        return "communities";
    }

    @Override
    public String french() {
        return "communautés";
    }

    @Override
    public String tells() {
        return "The communities of the workspace.";
    }

    @Override
    public Class<Row> shape() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Portion portion) {
        return communities.in(portion).stream().map(community -> row(community)).toList();
    }

    private Row row(Community community) {
        return new Row(
                community.id(),
                community.name(),
                community.language().formal().tag(),
                community.zone().getId(),
                List.copyOf(readership.openPlaces(community).values()));
    }
}
