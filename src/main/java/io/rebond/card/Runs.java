package io.rebond.card;

import io.rebond.chat.Text;

/** Spans as runs of words. */
final class Runs implements Text.Renderer<Run> {

    static final Runs PLAIN = new Runs();

    private Runs() {}

    @Override
    public Run plain(Text.Plain span) {
        return Run.of(span.words());
    }

    @Override
    public Run strong(Text.Strong span) {
        return Run.of(span.words()).bold();
    }

    @Override
    public Run code(Text.Code span) {
        return Run.of(span.words()).typed();
    }

    @Override
    public Run link(Text.Link span) {
        return Run.of(span.words()).leadingTo(span.address().toString());
    }

    /** Where nobody is to be told; where somebody is, see {@link MentionText}. */
    @Override
    public Run mention(Text.Mention span) {
        return Run.of(span.words()).bold();
    }
}
