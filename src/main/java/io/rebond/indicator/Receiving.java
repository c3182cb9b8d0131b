package io.rebond.indicator;

import io.rebond.chat.Act;
import io.rebond.chat.Purpose;
import io.rebond.chat.Showcase;
import io.rebond.chat.Showcase.Exhibit;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.engagement.Responses;
import io.rebond.engagement.Responses.Heard;
import io.rebond.engagement.Responses.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks how what was published in the four weeks was received by the people of its channel, since it was published. */
@Singleton
class Receiving {

    /** As many as somebody compares; each brings two figures for each of its items. */
    private static final int MOST = 5;

    private static final Predicate<Act> OPENS = act -> act == Act.CLICKED;

    /** Where everybody sees how many, or even who. */
    private static final Set<Act> REACTIONS = Set.of(Act.USEFUL, Act.REACTED, Act.REPLIED);

    private static final Predicate<Act> ANSWERS_IN_SIGHT = act -> act == Act.REACTED || act == Act.REPLIED;

    /** @param told what the people of its channel did */
    private record Stand(Exhibit exhibit, Observed channel, List<Response> told) {

        Stream<Observed> whole() {
            return observed(exhibit.whole(), exhibit.subjects(), List.of()).stream();
        }

        Stream<Observed> items() {
            return exhibit.items().stream()
                    .flatMap(item -> observed(item, List.of(item), List.of(exhibit.whole())).stream());
        }

        private List<Observed> observed(Purpose named, List<Purpose> subjects, List<Purpose> within) {
            return List.of(
                    Observed.opened(named, people(subjects, told, OPENS), channel.name(), within)
                            .beside(inSight(subjects)),
                    Observed.reacted(named, people(subjects, told, REACTIONS::contains), channel.name(), within)
                            .beside(inSight(subjects))
                            .besideTotals(totals(subjects)));
        }

        private List<Set<Long>> inSight(List<Purpose> subjects) {
            return Stream.concat(
                            Stream.of(people(subjects, told, ANSWERS_IN_SIGHT)),
                            subjects.stream().map(subject -> people(List.of(subject), told, act -> act == Act.USEFUL)))
                    .toList();
        }

        private List<Integer> totals(List<Purpose> subjects) {
            return subjects.stream()
                    .map(Purpose::subject)
                    .filter(exhibit.totals()::containsKey)
                    .map(exhibit.totals()::get)
                    .toList();
        }
    }

    private final Instance<Showcase> showcases;
    private final Communities communities;
    private final Responses responses;

    Receiving(Instance<Showcase> showcases, Communities communities, Responses responses) {
        this.showcases = showcases;
        this.communities = communities;
        this.responses = responses;
    }

    /** From the widest to the narrowest: channels, then what stands in them, then its items. */
    List<Observed> of(Community community, Week week, Set<Long> population) {
        var from = week.first().atStartOfDay(community.zone()).toInstant();
        var before = week.over().atStartOfDay(community.zone()).toInstant();
        var exhibits = showcases.stream()
                .flatMap(showcase -> showcase.exhibits(community.id(), from, before, MOST).stream())
                .toList();
        var subjects = exhibits.stream()
                .flatMap(exhibit -> exhibit.subjects().stream())
                .toList();
        var all = responses.to(community, subjects, from, before);
        var stands = exhibits.stream()
                .map(exhibit -> stand(exhibit, population, all))
                .toList();
        return Stream.of(
                        stands.stream()
                                .map(Stand::channel)
                                .filter(channel -> !channel.people().equals(population))
                                .distinct(),
                        stands.stream().flatMap(Stand::whole),
                        stands.stream().flatMap(Stand::items))
                .flatMap(each -> each)
                .toList();
    }

    /** How each of the topics that may be told of was received in the four weeks. */
    List<Observed> byTopic(Community community, Week week, Set<Long> population, Collection<String> topics) {
        var from = week.first().atStartOfDay(community.zone()).toInstant();
        var before = week.over().atStartOfDay(community.zone()).toInstant();
        var heard = responses.byTopic(community, from, before).stream()
                .filter(each -> population.contains(each.pseudonym()))
                .collect(Collectors.groupingBy(Heard::topic));
        return topics.stream()
                .flatMap(topic -> Stream.of(
                        Observed.topicOpened(topic, people(heard.getOrDefault(topic, List.of()), OPENS)),
                        Observed.topicReacted(
                                topic, people(heard.getOrDefault(topic, List.of()), REACTIONS::contains))))
                .toList();
    }

    private static Set<Long> people(List<Heard> heard, Predicate<Act> counted) {
        return heard.stream()
                .filter(each -> counted.test(each.act()))
                .map(Heard::pseudonym)
                .collect(Collectors.toSet());
    }

    private Stand stand(Exhibit exhibit, Set<Long> population, Collection<Response> all) {
        var people = new HashSet<>(communities.population(exhibit.where()));
        people.retainAll(population);
        var told = all.stream()
                .filter(response -> people.contains(response.pseudonym()))
                .toList();
        return new Stand(exhibit, Observed.channel(exhibit.where(), people), told);
    }

    private static Set<Long> people(List<Purpose> subjects, List<Response> told, Predicate<Act> counted) {
        return told.stream()
                .filter(response ->
                        counted.test(response.act()) && subjects.stream().anyMatch(response::isTo))
                .map(Response::pseudonym)
                .collect(Collectors.toSet());
    }
}
