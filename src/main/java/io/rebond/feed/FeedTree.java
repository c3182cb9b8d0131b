package io.rebond.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a document keeps what it says. The version that it claims is not asked: feeds of every dialect borrow the words of the others.
 *
 * @param head what bears the feed's title
 */
record FeedTree(Branch head, List<Branch> entries) {
    /** Empty for what is no feed. */
    static Optional<FeedTree> of(Branch root) {
        if (root.isNamed("feed") && (root.isAtom() || root.namespace().isEmpty())) {
            return Optional.of(new FeedTree(root, root.children("entry").toList()));
        }
        return root.isNamed("rss") || root.isNamed("RDF") ? ofChannels(root) : Optional.empty();
    }

    /** RSS 1.0 has its items beside the channel, the others in it, and some do as others should. */
    private static Optional<FeedTree> ofChannels(Branch root) {
        List<Branch> channels = root.children("channel").toList();
        List<Branch> items = Stream.concat(
                        channels.stream().flatMap(channel -> channel.children("item")), root.children("item"))
                .toList();
        return Stream.concat(channels.stream(), items.isEmpty() ? Stream.empty() : Stream.of(root))
                .findFirst()
                .map(head -> new FeedTree(head, items));
    }
}
