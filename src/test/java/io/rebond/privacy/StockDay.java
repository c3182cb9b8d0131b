package io.rebond.privacy;

import jakarta.inject.Singleton;

/** Lets a story say that the time has come to look what is stored. */
@Singleton
public class StockDay {

    private final Stocktaking stocktaking;

    StockDay(Stocktaking stocktaking) {
        this.stocktaking = stocktaking;
    }

    public void comes() {
        stocktaking.run();
    }
}
