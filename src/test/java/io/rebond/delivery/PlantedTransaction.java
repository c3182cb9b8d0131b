package io.rebond.delivery;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** A transaction that ends as a test wants it to. */
final class PlantedTransaction {

    private final List<Synchronization> waiting = new ArrayList<>();

    TransactionSynchronizationRegistry registry() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("registerInterposedSynchronization")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    waiting.add((Synchronization) arguments[0]);
                    return null;
                });
    }

    void completes(int status) {
        waiting.forEach(Synchronization::beforeCompletion);
        waiting.forEach(each -> each.afterCompletion(status));
        waiting.clear();
    }
}
