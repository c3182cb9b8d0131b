package io.rebond.directory;

/**
 * Where a role holds: everywhere in a workspace, in one community, or in one channel.
 *
 * @param id of the community or of the channel; 0 for the workspace
 */
public record Scope(Kind kind, long id) {

    public static final Scope WORKSPACE = new Scope(Kind.WORKSPACE, 0);

    public enum Kind {
        WORKSPACE,
        COMMUNITY,
        CHANNEL
    }

    public static Scope of(Community community) {
        return new Scope(Kind.COMMUNITY, community.id());
    }

    /** What is larger covers what is within it. */
    boolean covers(Place place) {
        return switch (kind) {
            case WORKSPACE -> true;
            case COMMUNITY -> place.community().filter(each -> each == id).isPresent();
            case CHANNEL -> place.channel() == id;
        };
    }
}
