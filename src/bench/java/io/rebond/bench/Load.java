package io.rebond.bench;

import java.io.IOException;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/**
 * The load, in a process of its own: one thread, raw sockets, requests rendered beforehand, because it shares the cores
 * with what it measures. With a rate, requests are due by the clock and their latency counts from then on, whether a
 * connection was free or not; without one, each connection asks as soon as it was answered.
 */
final class Load {

    /** What the requests tell of, and to which door. */
    enum Kind {
        SANDBOX {
            @Override
            Event event(int port, String message, int members) {
                return new SandboxEvent(port, message, members);
            }
        },
        SLACK {
            @Override
            Event event(int port, String message, int members) {
                return new SlackEvent(port, message, members, PretendSlack.SECRET);
            }
        };

        abstract Event event(int port, String message, int members);
    }

    private static final long SECOND = 1_000_000_000L;
    private static final long GRACE = 5 * SECOND;

    private final Selector selector = Selector.open();
    private final Deque<Exchange> idle = new ArrayDeque<>();
    private final Latencies latencies = new Latencies();
    private final Event[] events;
    private final long rate;
    private final long first;
    private long sent;
    private long failed;

    private Load(int port, int connections, Event[] events, long rate, long first) throws IOException {
        this.events = events;
        this.rate = rate;
        this.first = first;
        for (int connection = 0; connection < connections; connection++) {
            idle.add(new Exchange(selector, port));
        }
    }

    /** Arguments: port, connections, requests a second or 0, seconds, number of the first event, members, kind, messages… */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        int members = Integer.parseInt(arguments[5]);
        var kind = Kind.valueOf(arguments[6]);
        var events = Stream.of(arguments)
                .skip(7)
                .map(message -> kind.event(port, message, members))
                .toArray(Event[]::new);
        var load = new Load(
                port,
                Integer.parseInt(arguments[1]),
                events,
                Long.parseLong(arguments[2]),
                Long.parseLong(arguments[4]));
        System.out.println("go");
        load.run(Long.parseLong(arguments[3]) * SECOND);
        System.out.println(load.result());
    }

    private void run(long length) throws IOException {
        int connections = idle.size();
        long start = System.nanoTime();
        long end = start + length;
        for (long now = start; now < end || idle.size() < connections && now < end + GRACE; now = System.nanoTime()) {
            if (now < end) {
                sendWhatIsDue(start, now);
            }
            selector.select(key -> receive((Exchange) key.attachment()), 1);
        }
        failed += connections - idle.size();
    }

    private void sendWhatIsDue(long start, long now) {
        long due = rate == 0 ? Long.MAX_VALUE : (now - start) * rate / SECOND;
        while (sent < due && !idle.isEmpty()) {
            long dueAt = rate == 0 ? now : start + sent * SECOND / rate;
            idle.poll().send(events[(int) (sent % events.length)].numbered(first + sent), dueAt);
            sent++;
        }
    }

    private void receive(Exchange exchange) {
        int status = exchange.receive();
        if (status > 0) {
            latencies.add(System.nanoTime() - exchange.dueAt());
            failed += status == 200 ? 0 : 1;
            idle.add(exchange);
        }
    }

    private String result() {
        return "%d %d %d %d %d".formatted(sent, failed, latencies.at(0.50), latencies.at(0.99), latencies.at(1));
    }
}
