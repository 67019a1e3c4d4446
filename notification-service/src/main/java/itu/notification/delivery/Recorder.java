package itu.notification.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes for all connections: what each has in hand, and what became of the mails. Whatever is asked while
 * a transaction is being committed goes into the next one together, so that a mail costs a fraction of a commit.
 */
final class Recorder implements Runnable {
    private static final Logger LOG = Logger.getLogger(Recorder.class);
    private static final int MOST_AT_ONCE = 500;

    /** What a connection has in hand from now on; null means nothing. */
    record Handing(UUID sender, int slot, @Nullable Mail mail) {}

    /** A range that nothing is open of any more. */
    record Ended(UUID sender, Claim claim) {}

    /** Everything that goes into one transaction. */
    record Batch(List<Handing> handings, List<Result> results, List<Mail> returned, Set<Ended> ended) {}

    private record Wish(
            @Nullable Handing handing, List<Result> results, List<Mail> returned, CompletableFuture<Boolean> written) {}

    private final DeliveryRecords records;
    private final DeliveryMetrics metrics;
    private final Consumer<UUID> onLoss;
    private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
    private volatile boolean running = true;

    Recorder(DeliveryRecords records, DeliveryMetrics metrics, Consumer<UUID> onLoss) {
        this.records = records;
        this.metrics = metrics;
        this.onLoss = onLoss;
    }

    /**
     * Asks to write outcomes, and what a connection takes in hand.
     *
     * @return true once they are durable and the mail may be given to the server; false when the lease was lost, and it may not
     */
    CompletableFuture<Boolean> write(@Nullable Handing handing, List<Result> results) {
        return ask(new Wish(handing, results, List.of(), new CompletableFuture<>()));
    }

    /** Asks to give back mails that nobody has tried. */
    CompletableFuture<Boolean> giveBack(List<Mail> mails) {
        return ask(new Wish(null, List.of(), mails, new CompletableFuture<>()));
    }

    private CompletableFuture<Boolean> ask(Wish wish) {
        wishes.add(wish);
        return wish.written();
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        var gathered = new ArrayList<Wish>();
        while (running) {
            try {
                gathered.add(wishes.take());
                wishes.drainTo(gathered, MOST_AT_ONCE);
                fulfil(gathered);
            } catch (InterruptedException e) {
                running = false;
            }
            gathered.clear();
        }
    }

    /** The database may be away: what was gathered is the only proof there is, so it is held on to. */
    private void fulfil(List<Wish> gathered) throws InterruptedException {
        var batch = batch(gathered);
        while (running) {
            try {
                var lost = records.write(batch);
                batch.results().forEach(metrics::count);
                gathered.forEach(
                        wish -> wish.written().complete(wish.handing() == null || !lost.contains(wish.handing())));
                lost.stream().map(Handing::sender).distinct().forEach(onLoss);
                return;
            } catch (RuntimeException e) {
                LOG.warnf("%d outcomes wait to be recorded: %s", batch.results().size(), e.getMessage());
                Thread.sleep(500);
            }
        }
    }

    private static Batch batch(List<Wish> gathered) {
        var batch = new Batch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        for (var wish : gathered) {
            if (wish.handing() != null) {
                batch.handings().add(wish.handing());
            }
            for (var result : wish.results()) {
                batch.results().add(result);
                var claim = result.mail().claim();
                if (claim != null && claim.settle()) {
                    batch.ended().add(new Ended(result.mail().sender(), claim));
                }
            }
            for (var mail : wish.returned()) {
                batch.returned().add(mail);
                var claim = mail.claim();
                if (claim != null && claim.giveBack()) {
                    batch.ended().add(new Ended(mail.sender(), claim));
                }
            }
        }
        return batch;
    }
}
