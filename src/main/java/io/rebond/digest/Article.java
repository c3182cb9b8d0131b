package io.rebond.digest;

import io.rebond.chat.DeliveryId;
import io.rebond.digest.Telling.Wish;
import io.rebond.directory.Earshot;
import io.rebond.directory.Topics;
import io.rebond.feed.FeedEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something worth reading, from a feed or put forward by a member; once published, an item of its edition. */
@Entity
class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    long communityId;
    Long sourceId;
    String addressKey;
    String title;
    String address;
    String origin;
    Integer minutes;
    String topics;
    String why;
    Long proposedBy;
    Instant publishedAt;
    Instant foundAt;
    Long editionId;
    Integer place;
    UUID discussion;
    int replies;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    Long reviewedBy;
    int rank;
    String note;
    Instant thankedAt;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String body;

    @Column(name = "owner_id")
    Long owner;

    boolean finished;
    Long followsUp;
    Instant askedAt;
    Instant toldAt;
    Instant storyAskedAt;

    @Enumerated(EnumType.STRING)
    Earshot earshot;

    String saidIn;
    String saidAs;

    protected Article() {}

    private Article(long communityId, URI address, String title, String origin, Topics topics, Instant foundAt) {
        this(communityId, Fingerprint.ofAddress(address), title, origin, topics, foundAt);
        this.address = address.toString();
    }

    private Article(long communityId, String key, String title, String origin, Topics topics, Instant foundAt) {
        this.communityId = communityId;
        this.addressKey = key;
        this.title = title;
        this.origin = origin;
        this.topics = topics.column();
        this.why = "";
        this.note = "";
        this.body = "";
        this.kind = Kind.ARTICLE;
        this.earshot = Earshot.EVERYONE;
        this.verdict = Verdict.WAITING;
        this.foundAt = foundAt;
    }

    static Article found(Source source, FeedEntry entry, Instant now) {
        var article = new Article(
                source.communityId, entry.link(), entry.title(), source.title, Topics.read(source.topics), now);
        article.sourceId = source.id;
        article.publishedAt = entry.publishedAt();
        article.minutes = entry.readingMinutes().isPresent()
                ? Integer.valueOf(entry.readingMinutes().getAsInt())
                : null;
        return article;
    }

    static Article proposed(long communityId, Proposal proposal, long by, Instant now) {
        var article = new Article(
                communityId, proposal.address(), proposal.title(), proposal.origin(), proposal.topics(), now);
        article.why = proposal.why();
        article.proposedBy = by;
        article.publishedAt = now;
        return article;
    }

    /**
     * A message without a link, in its author's words.
     *
     * @param key by which the same message is known again
     */
    static Article said(long communityId, String words, long by, String key, Instant now) {
        var article = new Article(communityId, key, Proposal.opening(words), "", Topics.NONE, now);
        article.kind = Kind.MESSAGE;
        article.body = article.title.equals(Proposal.title(words)) ? "" : Proposal.text(words);
        article.owner = by;
        article.proposedBy = by;
        article.publishedAt = now;
        return article;
    }

    /** Something of a colleague's own, which may but need not lead anywhere. */
    static Article told(
            long communityId, Wish wish, Optional<URI> address, long owner, long by, String origin, Instant now) {
        // Two projects may point to the same page, so the page does not tell them apart.
        var item = new Article(
                communityId,
                Fingerprint.of(UUID.randomUUID().toString()),
                Proposal.title(wish.title()),
                origin,
                wish.topics(),
                now);
        item.address = address.map(URI::toString).orElse(null);
        item.kind = wish.kind();
        item.body = wish.body().strip();
        item.owner = owner;
        item.proposedBy = by;
        item.finished = wish.finished();
        item.followsUp = wish.followsUp();
        item.publishedAt = now;
        return item;
    }

    /** Put forward by a member, who may have been erased since. */
    boolean isProposal() {
        return sourceId == null;
    }

    boolean isPublished() {
        return editionId != null;
    }

    boolean isAccepted() {
        return verdict == Verdict.ACCEPTED;
    }

    /** @param last its place behind all that are accepted already */
    void accept(long by, int last) {
        verdict = Verdict.ACCEPTED;
        reviewedBy = by;
        rank = last;
    }

    void reject(long by) {
        verdict = Verdict.REJECTED;
        reviewedBy = by;
    }

    void putBack(long by) {
        verdict = Verdict.WAITING;
        reviewedBy = by;
    }

    void changePlaces(Article other) {
        int mine = rank;
        rank = other.rank;
        other.rank = mine;
    }

    void correct(String better) {
        title = Proposal.title(better);
    }

    void tell(String better, String words) {
        title = Proposal.title(better);
        body = words;
    }

    void annotate(long by, String words, Topics about) {
        reviewedBy = by;
        note = Proposal.word(words);
        topics = about.column();
    }

    /** Whose it is: of who was named with it, else of who put it forward. */
    Optional<Long> whose() {
        return Optional.ofNullable(owner).or(() -> Optional.ofNullable(proposedBy));
    }

    void recast(Shape shape) {
        kind = shape.kind;
        finished = shape.finished;
        if (kind == Kind.ARTICLE && isProposal()) {
            origin = uri().map(Proposal::originOf).orElse(origin);
        } else if (kind != Kind.ARTICLE) {
            owner = whose().orElse(null);
        }
    }

    /** Nobody's name stays on it whose number this is. */
    void forget(long number) {
        proposedBy = unless(number, proposedBy);
        reviewedBy = unless(number, reviewedBy);
        owner = unless(number, owner);
    }

    private static Long unless(long number, Long person) {
        return person == null || person == number ? null : person;
    }

    /** Said behind a door by somebody who has been forgotten, and not published yet. */
    boolean isNobodysSecret() {
        return confidence().isPrivate() && proposedBy == null && !isPublished();
    }

    /** By its own date where it has one. */
    Instant date() {
        return publishedAt == null ? foundAt : publishedAt;
    }

    /**
     * What was said in private is kept apart from what others propose: that the same page stands there is not theirs to know.
     *
     * @param key by which the same message is known again
     */
    void confide(Confidence confidence, String key) {
        earshot = confidence.earshot();
        saidIn = confidence.place();
        saidAs = key;
        addressKey = confidence.isPrivate() ? key : addressKey;
    }

    Confidence confidence() {
        return new Confidence(earshot, saidIn);
    }

    void publish(Edition edition, int place) {
        this.editionId = edition.id;
        this.place = place;
    }

    Optional<DeliveryId> discussed() {
        return Optional.ofNullable(discussion).map(DeliveryId::new);
    }

    /** Empty for what leads nowhere, such as an announcement. */
    Optional<URI> uri() {
        return Optional.ofNullable(address).map(URI::create);
    }
}
