package io.rebond.indicator;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is kept about somebody so that figures stand beside each other. */
@MessageBundle("indicator")
interface IndicatorMessages {

    @Message("Counted in figures")
    String kindCounted();

    @Message("{figures} {#if figures == 1}figure{#else}figures{/if} of the last week")
    String counted(int figures);
}
